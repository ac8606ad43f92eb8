"""Compiles the C programs that stand beside this file."""

import os
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = {
    "load": ["load.c", "repute.c", "redis.c", "postgres.c"],
    "follow": ["follow.c"],
    "raw": ["raw.c", "-lsqlite3"],
}


def compile_program(name, folder):
    """Compiles a program into a folder and answers its path."""
    out = pathlib.Path(folder).resolve() / name
    command = [os.environ.get("CC", "cc"), "-std=gnu17", "-O2", "-Wall", "-D_GNU_SOURCE", "-o", out]
    subprocess.run([*command, *SOURCES[name]], check=True, cwd=HERE)
    return out
