/* What is asked over HTTP, and what is counted of the answers. */
#include <stddef.h>

struct counted {
  long answers, failed, cut, status, bytes;
};

extern struct counted counted;

long now_us(void);
/* Ends the program with the reason of the last call that failed. */
void fail(const char *what);
void read_requests(const char *file);
/* After the last request the first comes again. */
const char *request_at(long index, size_t *length);
/* For the times of as many answers. */
void make_room(long answers);
void count_answer(long took_us);
/* Says all in a line of JSON. */
void tell(long whole_us);
