/*
 * HTTP/1.1 requests over connections that stay open, in one thread: a load client that costs little beside the server it measures.
 *
 * http PORT CONNECTIONS COUNT PER_SECOND REQUESTS_FILE
 *   PER_SECOND     0: each connection asks again as soon as it has its answer; else requests are due at this rate, and what
 *                  an answer takes is counted from then
 *   REQUESTS_FILE  whole requests as they are sent, each after its length (4 bytes, little endian); from the first on again
 *                  when there are fewer than COUNT
 *
 * Each connection comes from an address of its own, as clients do. Says `ready` when all are open, begins at a line on standard
 * input, and answers with a line of JSON: answers, failed (status 400 and above), cut (connections lost under a request), status
 * (of the first failed), bytes (of bodies), tookUs (from the first request to the last answer), p50Us, p99Us, maxUs.
 */
#define _GNU_SOURCE
#include "http.h"
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <unistd.h>

enum { head_max = 16384, read_max = 1 << 18, addresses = 250 };

struct connection {
  int fd, is_asking, is_headed;
  long since_us;
  /* what has come of the head of an answer, then how much of its body has not */
  char head[head_max + 1];
  size_t head_bytes;
  long body_left;
};

static struct connection *connections;
static int connections_count, epoll_fd, timer_fd, is_begun, port;
static long wanted, per_second, asked, start_us;
static char buffer[read_max];

static void open_connection(int index) {
  struct connection *one = &connections[index];
  struct sockaddr_in from = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK + 1 + index % addresses)};
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int on = 1;
  /* A reset at the end leaves no port waiting. */
  struct linger linger = {.l_onoff = 1, .l_linger = 0};
  one->fd = socket(AF_INET, SOCK_STREAM, 0);
  one->is_asking = 0;
  if (one->fd < 0) fail("socket");
  setsockopt(one->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  setsockopt(one->fd, SOL_SOCKET, SO_LINGER, &linger, sizeof linger);
  if (bind(one->fd, (struct sockaddr *)&from, sizeof from) < 0) fail("bind");
  if (connect(one->fd, (struct sockaddr *)&to, sizeof to) < 0) fail("connect");
  fcntl(one->fd, F_SETFL, O_NONBLOCK);
  struct epoll_event interest = {.events = EPOLLIN, .data.u32 = (unsigned)index};
  if (epoll_ctl(epoll_fd, EPOLL_CTL_ADD, one->fd, &interest) < 0) fail("epoll_ctl");
}

/* When the next request is due. */
static long due_us(void) { return start_us + asked * 1000000L / per_second; }

static void ask(struct connection *one, long since_us) {
  size_t length, sent = 0;
  const char *request = request_at(asked++, &length);
  one->is_asking = 1;
  one->since_us = since_us;
  one->head_bytes = 0;
  one->is_headed = 0;
  while (sent < length) {
    ssize_t took = write(one->fd, request + sent, length - sent);
    if (took < 0 && errno != EAGAIN && errno != EINTR) return; /* reading will tell */
    if (took > 0) sent += (size_t)took;
  }
}

/* Lets free connections ask for what is due, and sets the alarm for what is next. */
static void ask_due(void) {
  int index = 0;
  for (; asked < wanted && due_us() <= now_us(); index++) {
    while (index < connections_count && connections[index].is_asking) index++;
    if (index >= connections_count) return; /* the next answer comes here again */
    ask(&connections[index], due_us());
  }
  if (asked >= wanted) return;
  long at_us = due_us();
  struct itimerspec alarm = {.it_value = {at_us / 1000000, at_us % 1000000 * 1000}};
  timerfd_settime(timer_fd, TFD_TIMER_ABSTIME, &alarm, NULL);
}

static void go_on(struct connection *one) {
  if (per_second) ask_due();
  else if (asked < wanted) ask(one, now_us());
}

static void end_answer(struct connection *one, int is_whole) {
  if (is_whole) count_answer(now_us() - one->since_us);
  else counted.cut++;
  one->is_asking = 0;
  if (counted.answers + counted.cut < wanted) go_on(one);
}

static void take_head(struct connection *one) {
  long status = strtol(one->head + 9, NULL, 10);
  char *length = strcasestr(one->head, "\r\ncontent-length:");
  if (!length && status != 304 && status != 204) {
    fprintf(stderr, "http: an answer without its length: %.300s\n", one->head);
    exit(1);
  }
  one->body_left = length && status != 304 ? strtol(length + 17, NULL, 10) : 0;
  counted.bytes += one->body_left;
  if (status >= 400 && !counted.failed++) counted.status = status;
}

/* Takes the bytes of one answer; the next is not asked for before. */
static void take(struct connection *one, const char *bytes, size_t length) {
  if (!one->is_headed) {
    size_t had = one->head_bytes, more = length < head_max - had ? length : head_max - had;
    memcpy(one->head + had, bytes, more);
    one->head_bytes += more;
    one->head[one->head_bytes] = 0;
    char *end = strstr(one->head, "\r\n\r\n");
    if (!end) {
      if (one->head_bytes == head_max) fail("a head too long");
      return;
    }
    end[4] = 0;
    one->is_headed = 1;
    take_head(one);
    size_t used = (size_t)(end + 4 - one->head) - had;
    bytes += used;
    length -= used;
  }
  one->body_left -= (long)length;
  if (one->body_left <= 0) end_answer(one, 1);
}

static void on_readable(int index) {
  struct connection *one = &connections[index];
  ssize_t got = read(one->fd, buffer, sizeof buffer);
  if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (got > 0) {
    if (one->is_asking) take(one, buffer, (size_t)got);
    return;
  }
  int was_asking = one->is_asking;
  close(one->fd);
  open_connection(index);
  if (was_asking) end_answer(one, 0);
}

static void begin(void) {
  char line[64];
  if (read(0, line, sizeof line) <= 0) exit(0);
  if (is_begun++) return;
  start_us = now_us();
  if (per_second) ask_due();
  else for (int index = 0; index < connections_count && asked < wanted; index++) ask(&connections[index], now_us());
}

int main(int count, char **arguments) {
  if (count != 6) {
    fprintf(stderr, "usage: http PORT CONNECTIONS COUNT PER_SECOND REQUESTS_FILE\n");
    return 2;
  }
  port = atoi(arguments[1]);
  connections_count = atoi(arguments[2]);
  wanted = atol(arguments[3]);
  per_second = atol(arguments[4]);
  read_requests(arguments[5]);
  connections = calloc((size_t)connections_count, sizeof *connections);
  make_room(wanted);
  epoll_fd = epoll_create1(0);
  timer_fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
  struct epoll_event input = {.events = EPOLLIN, .data.u32 = ~0u}, timer = {.events = EPOLLIN, .data.u32 = ~1u};
  if (!connections || epoll_fd < 0 || timer_fd < 0 || epoll_ctl(epoll_fd, EPOLL_CTL_ADD, 0, &input) < 0 ||
      epoll_ctl(epoll_fd, EPOLL_CTL_ADD, timer_fd, &timer) < 0) fail("epoll");
  for (int index = 0; index < connections_count; index++) open_connection(index);
  printf("ready\n");
  fflush(stdout);
  while (counted.answers + counted.cut < wanted) {
    struct epoll_event events[64];
    int happened = epoll_wait(epoll_fd, events, 64, -1);
    for (int place = 0; place < happened; place++) {
      unsigned index = events[place].data.u32;
      unsigned long expirations;
      if (index == ~0u) begin();
      else if (index == ~1u) {
        if (read(timer_fd, &expirations, sizeof expirations) > 0) ask_due();
      } else on_readable((int)index);
    }
  }
  tell(now_us() - start_us);
  return 0;
}
