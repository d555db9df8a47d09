/* The floor in C: one epoll loop that writes frames which were made before. Whoever came by /leader and sends a number
   has so many bytes sent to all others. It checks nothing that a server would have to check. PORT is the argument. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { MOST = 65536, SIZES = 16 };

struct frame { int payload; int length; char *bytes; };
struct peer { int upgraded, leads, at; struct frame *pending; };

static struct peer peers[MOST];
static int seats[MOST], seat_count;
static struct frame frames[SIZES];
static int loop;
static const char UPGRADE[] = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";

static struct frame *frame_of(int payload) {
    struct frame *frame = frames;
    while (frame->bytes && frame->payload != payload) frame++;
    if (frame->bytes) return frame;
    int head = payload < 126 ? 2 : 4;
    frame->bytes = malloc(head + payload);
    frame->bytes[0] = (char) 0x81;
    frame->bytes[1] = (char) (payload < 126 ? payload : 126);
    if (head == 4) {
        frame->bytes[2] = (char) (payload >> 8);
        frame->bytes[3] = (char) payload;
    }
    memset(frame->bytes + head, 'x', payload);
    frame->payload = payload;
    frame->length = head + payload;
    return frame;
}

static void watch(int fd, int operation, unsigned events) {
    struct epoll_event event = { .events = events, .data.fd = fd };
    epoll_ctl(loop, operation, fd, &event);
}

/* What does not fit waits until the socket takes more. */
static void write_on(int fd) {
    struct peer *peer = &peers[fd];
    ssize_t n = write(fd, peer->pending->bytes + peer->at, peer->pending->length - peer->at);
    if (n > 0) peer->at += n;
    if (peer->at == peer->pending->length) {
        if (n != peer->pending->length) watch(fd, EPOLL_CTL_MOD, EPOLLIN);
        peer->pending = NULL;
    } else {
        watch(fd, EPOLL_CTL_MOD, EPOLLIN | EPOLLOUT);
    }
}

static void send_all(int payload) {
    struct frame *frame = frame_of(payload);
    for (int i = 0; i < seat_count; i++) {
        if (peers[seats[i]].pending) continue;
        peers[seats[i]].pending = frame;
        peers[seats[i]].at = 0;
        write_on(seats[i]);
    }
}

static void take(int listener) {
    int fd, yes = 1;
    while ((fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
        if (fd >= MOST) exit(3);
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        memset(&peers[fd], 0, sizeof peers[fd]);
        watch(fd, EPOLL_CTL_ADD, EPOLLIN);
    }
}

static void upgrade(int fd, const char *request) {
    peers[fd].upgraded = 1;
    peers[fd].leads = strncmp(request, "GET /leader", 11) == 0;
    if (!peers[fd].leads) seats[seat_count++] = fd;
    if (write(fd, UPGRADE, sizeof UPGRADE - 1) < 0) exit(2);
}

/* A masked text of less than 126 bytes, whole in one read, is all that the load sends. */
static void obey(int fd, const unsigned char *bytes) {
    char number[128] = "";
    int length = bytes[1] & 0x7f;
    for (int i = 0; i < length; i++) number[i] = (char) (bytes[6 + i] ^ bytes[2 + i % 4]);
    if (write(fd, "\x81\x03" "ack", 5) < 0) exit(2);
    send_all(atoi(number));
}

static void hear(int fd) {
    char bytes[4096];
    ssize_t n = read(fd, bytes, sizeof bytes - 1);
    if (n <= 0) {
        close(fd);
        for (int i = 0; i < seat_count; i++) if (seats[i] == fd) seats[i--] = seats[--seat_count];
        return;
    }
    bytes[n] = 0;
    if (peers[fd].upgraded) obey(fd, (unsigned char *) bytes);
    else upgrade(fd, bytes);
}

int main(int count, char **words) {
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), yes = 1;
    struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = htons(count > 1 ? atoi(words[1]) : 0) };
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(listener, (struct sockaddr *) &at, sizeof at) || listen(listener, 4096)) return 1;
    loop = epoll_create1(0);
    watch(listener, EPOLL_CTL_ADD, EPOLLIN);
    struct epoll_event events[512];
    for (;;) {
        int n = epoll_wait(loop, events, 512, -1);
        for (int i = 0; i < n; i++) {
            int fd = events[i].data.fd;
            if (fd == listener) take(listener);
            else if (events[i].events & EPOLLOUT && peers[fd].pending) write_on(fd);
            else hear(fd);
        }
    }
}
