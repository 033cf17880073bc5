/* What one socket says and hears: upgrade, frames (RFC 6455), the sign-in of each protocol, and the count of events. */
#define _GNU_SOURCE
#include "load.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { text = 1, close_frame = 8, ping = 9, pong = 10, message_max = 4096 };

static struct {
  unsigned tag;
  long at_us;
} *kept_events;
static size_t kept_count, kept_room;
static int is_recording;

long now_us(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000L + now.tv_nsec / 1000;
}

void reset_counters(void) {
  counters.received = counters.bytes = counters.lost = counters.repeated = counters.first_us = counters.last_us = 0;
}

void start_record(void) {
  is_recording = 1;
  kept_count = 0;
}

void dump_record(void) {
  is_recording = 0;
  printf("[");
  for (size_t index = 0; index < kept_count; index++) {
    printf("%s[%u,%ld]", index ? "," : "", kept_events[index].tag, kept_events[index].at_us);
  }
  printf("]\n");
}

static void record(unsigned tag, long at_us) {
  if (kept_count == kept_room) {
    kept_room = kept_room ? kept_room * 2 : 4096;
    kept_events = realloc(kept_events, kept_room * sizeof *kept_events);
    if (!kept_events) exit(1);
  }
  kept_events[kept_count].tag = tag;
  kept_events[kept_count++].at_us = at_us;
}

/* Clients must mask; a mask of zeros is a mask. Messages are small: the kernel takes them whole. */
static void say(struct client *client, int opcode, const char *payload, size_t length) {
  char frame[message_max + 8];
  size_t head = 2;
  if (length > message_max) exit(3);
  frame[0] = (char)(0x80 | opcode);
  if (length < 126) frame[1] = (char)(0x80 | length);
  else {
    frame[1] = (char)(0x80 | 126);
    frame[2] = (char)(length >> 8);
    frame[3] = (char)length;
    head = 4;
  }
  memset(frame + head, 0, 4);
  memcpy(frame + head + 4, payload, length);
  if (write(client->fd, frame, head + 4 + length) < 0) client->close_code = 1006;
}

static void say_text(struct client *client, const char *words) { say(client, text, words, strlen(words)); }

void ask_upgrade(struct client *client) {
  char request[1024];
  int length = snprintf(request, sizeof request,
                        "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n%s\r\n",
                        options.path, options.mode == 'k' ? "Sec-WebSocket-Protocol: skillmatch.v1\r\n" : "");
  if (write(client->fd, request, (size_t)length) < 0) client->close_code = 1006;
}

static void become_ready(struct client *client) {
  client->ready = 1;
  counters.ready++;
}

static int begins(const char *payload, size_t length, const char *start) {
  return length >= strlen(start) && !memcmp(payload, start, strlen(start));
}

static void sign_in(struct client *client, const char *payload, size_t length) {
  if (options.mode == 'o') {
    if (begins(payload, length, "0{")) say_text(client, client->first);
    else if (begins(payload, length, "40")) become_ready(client);
  } else if (options.mode == 'l') {
    if (begins(payload, length, "ready")) become_ready(client);
  } else if (begins(payload, length, "{\"op\":\"subscribed\"")) {
    if (client->answers++ == 0 && options.then[0]) say_text(client, options.then);
    else become_ready(client);
  } else if (begins(payload, length, "{\"op\":\"error\"")) fprintf(stderr, "load: %.*s\n", (int)length, payload);
}

static void take_event(struct client *client, const char *payload, size_t length, long at_us) {
  static const char mark[] = "\"title\":\"#";
  const char *found = memmem(payload, length, mark, sizeof mark - 1);
  if (!found) return;
  char *end;
  unsigned phase = (unsigned)strtoul(found + sizeof mark - 1, &end, 10);
  unsigned sequence = (unsigned)strtoul(end + 1, &end, 10);
  unsigned tag = (unsigned)strtoul(end + 1, &end, 10);
  if (phase != client->phase) {
    client->phase = phase;
    client->sequence = 0;
  }
  if (sequence <= client->sequence) counters.repeated++;
  else {
    counters.lost += sequence - client->sequence - 1;
    client->sequence = sequence;
  }
  counters.received++;
  counters.bytes += (long)length;
  if (!counters.first_us) counters.first_us = at_us;
  counters.last_us = at_us;
  if (is_recording) record(tag, at_us);
}

static void take_frame(struct client *client, int opcode, const char *payload, size_t length, long at_us) {
  if (opcode == ping) say(client, pong, payload, length);
  else if (opcode == close_frame) {
    client->close_code = length < 2 ? 1005 : (unsigned char)payload[0] << 8 | (unsigned char)payload[1];
  } else if (opcode == text) {
    if (!client->ready) sign_in(client, payload, length);
    else if (options.mode == 'o' && length == 1 && payload[0] == '2') say_text(client, "3"); /* Engine.IO's heartbeat */
    else take_event(client, payload, length, at_us);
  }
}

static size_t take_upgrade(struct client *client, const char *bytes, size_t length) {
  const char *end = memmem(bytes, length, "\r\n\r\n", 4);
  if (!end) return 0;
  if (!begins(bytes, length, "HTTP/1.1 101")) {
    fprintf(stderr, "load: %.*s\n", (int)(length < 300 ? length : 300), bytes);
    client->close_code = 1006;
    return length;
  }
  client->upgraded = 1;
  if (options.mode != 'o') say_text(client, client->first);
  return (size_t)(end - bytes) + 4;
}

size_t take_bytes(struct client *client, char *bytes, size_t length, long at_us) {
  size_t used = client->upgraded ? 0 : take_upgrade(client, bytes, length);
  if (!client->upgraded) return used;
  while (length - used >= 2 && !client->close_code) {
    const unsigned char *frame = (const unsigned char *)bytes + used;
    size_t head = 2, payload = frame[1] & 127;
    if (payload == 126) head = 4;
    else if (payload == 127) head = 10;
    if (length - used < head) break;
    if (head == 4) payload = (size_t)frame[2] << 8 | frame[3];
    else if (head == 10) {
      payload = 0;
      for (int place = 2; place < 10; place++) payload = payload << 8 | frame[place];
    }
    if (length - used - head < payload) break;
    take_frame(client, frame[0] & 15, bytes + used + head, payload, at_us);
    used += head + payload;
  }
  return used;
}
