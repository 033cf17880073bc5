/* One load client: its sockets, what was counted, and the three ways of signing in. */
#include <stddef.h>

struct options {
  const char *path;
  /* second letter of the mode's name: 'k' skillmatch, 'o' socketio, 'l' plain */
  char mode;
  const char *then;
};

struct client {
  int fd;
  char *first;
  int upgraded, ready, answers, close_code;
  unsigned phase, sequence;
  /* the beginning of a frame whose end has not arrived */
  char *kept;
  size_t kept_bytes, kept_room;
};

struct counters {
  long ready, closed, received, bytes, lost, repeated, first_us, last_us;
  int close_code;
};

extern struct options options;
extern struct counters counters;

long now_us(void);
void ask_upgrade(struct client *client);
/* Takes whole frames; returns how many bytes it used. */
size_t take_bytes(struct client *client, char *bytes, size_t length, long at_us);
void reset_counters(void);
void start_record(void);
void dump_record(void);
