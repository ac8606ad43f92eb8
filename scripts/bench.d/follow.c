// Followers: so many connections that follow the ledger and read what they are sent, without looking at it.
//
// One thread with epoll. Says `following` when all have been answered, and its figures when its input ends.

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "measure.h"

static const char *path, *filter = "";
static size_t count = 1000;
static long long after;
static char chunk[1 << 18];

static int connectTo(const struct sockaddr_un *address) {
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || connect(fd, (const struct sockaddr *)address, sizeof *address) != 0)
        fail("%s: %s", path, strerror(errno));
    return fd;
}

// Sends the call and reads its answer, byte by byte so that nothing of what follows is taken.
static void follow(int fd) {
    char line[4096];
    int length = snprintf(
        line, sizeof line, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"feed.follow\",\"params\":{\"after\":%lld%s%s}}\n",
        after, *filter ? "," : "", filter);
    if (length >= (int)sizeof line || write(fd, line, (size_t)length) != length) fail("cannot ask to follow");
    size_t got = 0;
    while (got < sizeof line - 1 && read(fd, line + got, 1) == 1 && line[got] != '\n') got++;
    line[got] = 0;
    if (!strstr(line, "\"result\"")) fail("not followed: %s", line);
    fcntl(fd, F_SETFL, O_NONBLOCK);
}

int main(int argc, char **argv) {
    static const struct option names[] = {
        {"socket", 1, 0, 's'}, {"count", 1, 0, 'n'}, {"after", 1, 0, 'a'}, {"filter", 1, 0, 'f'}, {0, 0, 0, 0}};
    for (int c; (c = getopt_long(argc, argv, "", names, 0)) != -1;) switch (c) {
        case 's': path = optarg; break;
        case 'n': count = strtoull(optarg, 0, 10); break;
        case 'a': after = strtoll(optarg, 0, 10); break;
        case 'f': filter = optarg; break;
        default: fail("usage: follow --socket PATH [--count N] [--after SEQ] [--filter '\"kinds\":[...]']");
        }
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (!path || strlen(path) >= sizeof address.sun_path) fail("--socket is needed, and not too long");
    strcpy(address.sun_path, path);
    int poller = epoll_create1(EPOLL_CLOEXEC);
    for (size_t i = 0; i < count; i++) {
        int fd = connectTo(&address);
        follow(fd);
        struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
        epoll_ctl(poller, EPOLL_CTL_ADD, fd, &event);
    }
    struct epoll_event input = {.events = EPOLLIN, .data.fd = 0};
    epoll_ctl(poller, EPOLL_CTL_ADD, 0, &input);
    printf("following\n");
    fflush(stdout);
    unsigned long long bytes = 0, lines = 0, ended = 0;
    for (int isDone = 0; !isDone;) {
        struct epoll_event events[256];
        int n = epoll_wait(poller, events, 256, -1);
        for (int i = 0; i < n; i++) {
            int fd = events[i].data.fd;
            ssize_t got = read(fd, chunk, sizeof chunk);
            if (fd == 0 && got <= 0) isDone = 1;
            if (fd == 0 || (got < 0 && errno == EAGAIN)) continue;
            if (got <= 0) fail("the service closed a connection");
            bytes += (unsigned long long)got;
            for (char *at = chunk, *end = chunk + got; (at = memchr(at, '\n', (size_t)(end - at))); at++) lines++;
            // One that is torn over two reads is missed, which does not matter for saying whether there were any.
            for (char *at = chunk, *end = chunk + got; (at = memmem(at, (size_t)(end - at), "feed.ended", 10)); at++)
                ended++;
        }
    }
    printf("{\"bytes\":%llu,\"lines\":%llu,\"ended\":%llu,\"cpu_seconds\":%.2f}\n", bytes, lines, ended, cpuSeconds());
    return 0;
}
