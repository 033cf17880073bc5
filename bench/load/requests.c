/* The file of requests, and the figures of their answers. */
#define _GNU_SOURCE
#include "http.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct counted counted;
static const char **places;
static long requests_count;
static unsigned *times_us;

void fail(const char *what) {
  fprintf(stderr, "http: %s: %s\n", what, strerror(errno));
  exit(1);
}

long now_us(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000L + now.tv_nsec / 1000;
}

static unsigned length_at(const char *place) {
  unsigned length;
  memcpy(&length, place, sizeof length);
  return length;
}

void read_requests(const char *name) {
  FILE *file = fopen(name, "r");
  if (!file) fail(name);
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *all = malloc((size_t)size + 1);
  if (!all || fread(all, 1, (size_t)size, file) != (size_t)size) fail(name);
  fclose(file);
  for (long at = 0; at < size; at += 4 + (long)length_at(all + at)) requests_count++;
  places = malloc((size_t)(requests_count + 1) * sizeof *places);
  if (!places || requests_count == 0) fail("no requests");
  long at = 0;
  for (long index = 0; index < requests_count; index++) {
    places[index] = all + at;
    at += 4 + (long)length_at(all + at);
  }
}

const char *request_at(long index, size_t *length) {
  const char *place = places[index % requests_count];
  *length = length_at(place);
  return place + 4;
}

void make_room(long answers) {
  times_us = calloc((size_t)answers + 1, sizeof *times_us);
  if (!times_us) fail("memory");
}

void count_answer(long took_us) { times_us[counted.answers++] = (unsigned)took_us; }

static int compare(const void *one, const void *other) {
  unsigned left = *(const unsigned *)one, right = *(const unsigned *)other;
  return (left > right) - (left < right);
}

void tell(long whole_us) {
  long count = counted.answers;
  qsort(times_us, (size_t)count, sizeof *times_us, compare);
  unsigned p50 = count ? times_us[count / 2] : 0, p99 = count ? times_us[count * 99 / 100] : 0;
  printf("{\"answers\":%ld,\"failed\":%ld,\"cut\":%ld,\"status\":%ld,\"bytes\":%ld,\"tookUs\":%ld,\"p50Us\":%u,\"p99Us\":%u,"
         "\"maxUs\":%u}\n",
         count, counted.failed, counted.cut, counted.status, counted.bytes, whole_us, p50, p99,
         count ? times_us[count - 1] : 0);
}
