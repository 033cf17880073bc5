/*
 * Many WebSocket clients in one process and one thread: a load client that costs little beside the server it measures.
 *
 * load PORT PATH MODE FIRST_FILE [THEN]
 *   MODE        skillmatch | socketio | plain: how a socket signs in and is known to be ready
 *   FIRST_FILE  one line per socket: its first message, sent when the server is ready for it
 *   THEN        skillmatch: sent after the first answer, e.g. a subscribe message; ready after its answer
 *
 * Events are text frames with `"title":"#PHASE.SEQUENCE@TAG`. A socket's sequence counts 1, 2, 3… within a phase: what
 * is missing, repeated or late is counted. Commands on standard input, one a line, each answered by one line of JSON:
 *   look    the counters        reset   counters to zero
 *   record  keep (tag, time of receipt) of every event from now on        dump   what was kept
 * Ends at the end of standard input. Times are microseconds of CLOCK_MONOTONIC.
 */
#define _GNU_SOURCE
#include "load.h"
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

enum { parallel_max = 100, events_max = 512 };

struct options options;
struct counters counters;
static struct client *clients;
static int clients_count, opened, epoll_fd;
static struct sockaddr_in server = {.sin_family = AF_INET};
static char buffer[1 << 18];

static void fail(const char *what) {
  fprintf(stderr, "load: %s: %s\n", what, strerror(errno));
  exit(1);
}

static void read_clients(const char *file) {
  FILE *input = fopen(file, "r");
  if (!input) fail(file);
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  int capacity = 0;
  while ((length = getline(&line, &room, input)) > 0) {
    if (line[length - 1] == '\n') line[length - 1] = 0;
    if (clients_count == capacity) {
      capacity = capacity ? capacity * 2 : 1024;
      clients = realloc(clients, capacity * sizeof *clients);
      if (!clients) fail("memory");
    }
    clients[clients_count++] = (struct client){.fd = -1, .first = strdup(line)};
  }
  free(line);
  fclose(input);
}

static void open_client(int index) {
  struct client *client = &clients[index];
  client->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  if (client->fd < 0) fail("socket");
  int on = 1;
  /* A reset at the end leaves no port waiting: a thousand runs can follow one another. */
  struct linger linger = {.l_onoff = 1, .l_linger = 0};
  setsockopt(client->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  setsockopt(client->fd, SOL_SOCKET, SO_LINGER, &linger, sizeof linger);
  if (connect(client->fd, (struct sockaddr *)&server, sizeof server) < 0 && errno != EINPROGRESS) fail("connect");
  struct epoll_event interest = {.events = EPOLLOUT | EPOLLIN, .data.u32 = (unsigned)index};
  if (epoll_ctl(epoll_fd, EPOLL_CTL_ADD, client->fd, &interest) < 0) fail("epoll_ctl");
}

static void close_client(struct client *client, int code) {
  if (client->fd < 0) return;
  close(client->fd);
  client->fd = -1;
  counters.closed++;
  if (!counters.close_code) counters.close_code = code ? code : 1006;
}

static void on_writable(struct client *client, int index) {
  int error = 0;
  socklen_t size = sizeof error;
  getsockopt(client->fd, SOL_SOCKET, SO_ERROR, &error, &size);
  if (error) {
    close_client(client, 0);
    return;
  }
  struct epoll_event interest = {.events = EPOLLIN, .data.u32 = (unsigned)index};
  epoll_ctl(epoll_fd, EPOLL_CTL_MOD, client->fd, &interest);
  ask_upgrade(client);
}

static void on_readable(struct client *client) {
  size_t kept = client->kept_bytes;
  if (kept) memcpy(buffer, client->kept, kept);
  ssize_t got = read(client->fd, buffer + kept, sizeof buffer - kept);
  if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (got <= 0) {
    close_client(client, 0);
    return;
  }
  size_t total = kept + (size_t)got;
  size_t used = take_bytes(client, buffer, total, now_us());
  if (client->close_code) {
    close_client(client, client->close_code);
    return;
  }
  client->kept_bytes = total - used;
  if (client->kept_bytes == 0) return;
  if (client->kept_bytes > client->kept_room) {
    client->kept_room = client->kept_bytes * 2;
    client->kept = realloc(client->kept, client->kept_room);
    if (!client->kept) fail("memory");
  }
  memcpy(client->kept, buffer + used, client->kept_bytes);
}

static void look(void) {
  printf("{\"sockets\":%d,\"ready\":%ld,\"closed\":%ld,\"closeCode\":%d,\"received\":%ld,\"bytes\":%ld,\"lost\":%ld,"
         "\"repeated\":%ld,\"firstUs\":%ld,\"lastUs\":%ld}\n",
         clients_count, counters.ready, counters.closed, counters.close_code, counters.received, counters.bytes,
         counters.lost, counters.repeated, counters.first_us, counters.last_us);
}

static void command(const char *word) {
  if (!strcmp(word, "look")) look();
  else if (!strcmp(word, "reset")) {
    reset_counters();
    look();
  } else if (!strcmp(word, "record")) {
    start_record();
    look();
  } else if (!strcmp(word, "dump")) dump_record();
  else printf("{\"error\":\"unknown command\"}\n");
  fflush(stdout);
}

static void on_commands(void) {
  static char words[4096];
  static size_t length;
  ssize_t got = read(0, words + length, sizeof words - length - 1);
  if (got <= 0) exit(0);
  length += (size_t)got;
  words[length] = 0;
  char *start = words;
  for (char *end; (end = strchr(start, '\n')); start = end + 1) {
    *end = 0;
    command(start);
  }
  length = strlen(start);
  memmove(words, start, length + 1);
}

int main(int count, char **arguments) {
  if (count < 5) {
    fprintf(stderr, "usage: load PORT PATH skillmatch|socketio|plain FIRST_FILE [THEN]\n");
    return 2;
  }
  struct rlimit limit;
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
  options = (struct options){.path = arguments[2], .mode = arguments[3][1], .then = count > 5 ? arguments[5] : ""};
  server.sin_port = htons((unsigned short)atoi(arguments[1]));
  server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  read_clients(arguments[4]);
  epoll_fd = epoll_create1(0);
  struct epoll_event events[events_max] = {{.events = EPOLLIN, .data.u32 = ~0u}};
  if (epoll_fd < 0 || epoll_ctl(epoll_fd, EPOLL_CTL_ADD, 0, &events[0]) < 0) fail("epoll");
  for (;;) {
    while (opened < clients_count && opened - counters.ready - counters.closed < parallel_max) open_client(opened++);
    int happened = epoll_wait(epoll_fd, events, events_max, -1);
    for (int place = 0; place < happened; place++) {
      unsigned index = events[place].data.u32;
      if (index == ~0u) {
        on_commands();
        continue;
      }
      struct client *client = &clients[index];
      if (client->fd >= 0 && (events[place].events & EPOLLOUT)) on_writable(client, (int)index);
      if (client->fd >= 0 && (events[place].events & (EPOLLIN | EPOLLHUP | EPOLLERR))) on_readable(client);
    }
  }
}
