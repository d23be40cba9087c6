/*
 * The floor under our counting: one plain walk through every package, as fast as it is easy to write. Points add up along
 * the issues, and a clause is asked at its last issue. `tables.h` is written for the table that is measured.
 *
 * usage: floor RUNS; prints the milliseconds of every run on one line, then the packages that each coalition would ratify
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct clause {
  int owner; /* a side for a bonus, a red line for what it forbids or excepts */
  int bonus;
  int atoms;
  int issue[3];
  unsigned options[3];
};

#include "tables.h"

static int16_t worth[PACKAGES][SIDES];
static uint8_t crossing[PACKAGES]; /* bit by side */
static int chosen[ISSUES];
static double counts[1 << SIDES];

static inline int holds(const struct clause *clause) {
  for (int atom = 0; atom < clause->atoms; atom++)
    if (!(clause->options[atom] >> chosen[clause->issue[atom]] & 1)) return 0;
  return 1;
}

static inline void store(long id, const int32_t *points, uint64_t crossed) {
  uint8_t sides = 0;
  for (int side = 0; side < SIDES; side++) {
    worth[id][side] = (int16_t)points[side];
    if (crossed & LINES_OF[side]) sides |= 1 << side;
  }
  crossing[id] = sides;
}

/* `forbidden` and `excepted` hold a bit for every red line. */
static long walk(int issue, long id, const int32_t *so_far, uint64_t forbidden, uint64_t excepted) {
  for (int option = 0; option < SIZE[issue]; option++) {
    int32_t points[SIDES];
    uint64_t now_forbidden = forbidden, now_excepted = excepted;
    chosen[issue] = option;
    for (int side = 0; side < SIDES; side++) points[side] = so_far[side] + POINTS[issue][option][side];
    for (int at = BONUS_FROM[issue]; at < BONUS_FROM[issue + 1]; at++)
      if (holds(&BONUS[at])) points[BONUS[at].owner] += BONUS[at].bonus;
    for (int at = FORBIDS_FROM[issue]; at < FORBIDS_FROM[issue + 1]; at++)
      if (holds(&FORBIDS[at])) now_forbidden |= UINT64_C(1) << FORBIDS[at].owner;
    for (int at = EXCEPT_FROM[issue]; at < EXCEPT_FROM[issue + 1]; at++)
      if (holds(&EXCEPT[at])) now_excepted |= UINT64_C(1) << EXCEPT[at].owner;
    if (issue + 1 < ISSUES) id = walk(issue + 1, id, points, now_forbidden, now_excepted);
    else store(id++, points, now_forbidden & ~now_excepted);
  }
  return id;
}

static void count(void) {
  long alike[1 << SIDES] = {0};
  for (long id = 0; id < PACKAGES; id++) {
    unsigned yes = 0;
    for (int side = 0; side < SIDES; side++) yes |= (unsigned)(worth[id][side] >= AT_LEAST[side]) << side;
    alike[yes & ~crossing[id]]++;
  }
  for (int set = 0; set < 1 << SIDES; set++) {
    counts[set] = 0;
    for (int more = 0; more < 1 << SIDES; more++)
      if ((more & set) == set) counts[set] += alike[more];
  }
}

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

int main(int arguments, char **argument) {
  int runs = arguments > 1 ? atoi(argument[1]) : 1;
  for (int run = -1; run < runs; run++) { /* the first run warms up */
    double from = milliseconds();
    walk(0, 0, HOST_POINTS, 0, 0);
    count();
    if (run >= 0) printf("%.3f ", milliseconds() - from);
  }
  printf("\n");
  for (int set = 0; set < 1 << SIDES; set++) printf("%.0f ", counts[set]);
  printf("\n");
  return 0;
}
