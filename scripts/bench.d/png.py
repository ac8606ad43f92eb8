"""A picture of rectangles and letters, and the file it becomes. Needs nothing but Python."""

import struct
import zlib

# Seven rows of five bits a character, a row as a digit of base 32.
FONT = dict(zip(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .,:/-+%()'=<>*",
    """
    ehjlphe 4c4444e eh1248v v2421he 26aiv22 vgu11he 68guhhe v124888 ehhehhe ehhf12c
    ehhvhhh uhhuhhu ehggghe sihhhis vgguggv vgguggg ehgnhhf hhhvhhh e44444e 72222ic hikokih ggggggv hrllhhh
    hhpljhh ehhhhhe uhhuggg ehhhlid uhhukih fgge11u v444444 hhhhhhe hhhhha4 hhhllla hha4ahh hhha444 v1248gv
    00e1fhf ggmphhu 00egghe 11djhhf 00ehvge 698s888 0fhhf1e ggmphhh 40c444e 20622ic ggikoki c44444e 00qllhh
    00mphhh 00ehhhe 00uhugg 00djf11 00mpggg 00ege1u 88s8896 00hhhjd 00hhha4 00hhlla 00ha4ah 00hhf1e 00v248v
    0000000 00000cc 0000c48 0cc0cc0 01248g0 000v000 044v440 op248j3 2488842 8422248 4480000 00v0v00 248g842
    8421248 04lel40
    """.split()))
WIDTH, HEIGHT = 6, 7


class Picture:
    """Starts white. Colours are (red, green, blue)."""

    def __init__(self, width, height):
        self.width, self.height = width, height
        self.rows = [bytearray(b"\xff" * 3 * width) for _ in range(height)]

    def fill(self, left, top, width, height, colour):
        """A rectangle, as much of it as lies in the picture."""
        left, top, right, bottom = (round(n) for n in (left, top, left + width, top + height))
        left, right = max(0, left), min(self.width, right)
        if right <= left:
            return
        for row in self.rows[max(0, top):max(0, min(self.height, bottom))]:
            row[3 * left:3 * right] = bytes(colour) * (right - left)

    def write(self, left, top, text, colour=(30, 30, 30), scale=2):
        """A line of text; what has no picture is left out."""
        for place, character in enumerate(text):
            for y, digit in enumerate(FONT.get(character, "")):
                bits = int(digit, 32)
                for x in range(5):
                    if bits >> (4 - x) & 1:
                        self.fill(left + (WIDTH * place + x) * scale, top + y * scale, scale, scale, colour)

    @staticmethod
    def width_of(text, scale=2):
        return WIDTH * len(text) * scale

    def save(self, path):
        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

        lines = b"".join(b"\0" + row for row in self.rows)
        with open(path, "wb") as file:
            file.write(
                b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0))
                + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b""))
