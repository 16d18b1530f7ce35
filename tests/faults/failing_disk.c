/* A disk that fails when told: loaded before the C library, it counts what is written below one
   folder and fails some of it. See failing_disk.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { GROWS = 1, SYNCS = 2, NAMES = 4, REMOVES = 8 };

static char folder[PATH_MAX];
static long count, first, last;
static int kinds, fault;

/* Fail calls of these kinds below a folder with this errno, from the first to the last counted;
   below 0, end the program there as kill -9 does. */
void disk_fails(const char *below, int of_kinds, int with, long from, long until) {
    strncpy(folder, below, sizeof folder - 1);
    count = 0, kinds = of_kinds, fault = with, first = from, last = until;
}

static long shift;

/* Let the clock of this program be wrong by so many seconds. */
void clock_shifts(long seconds) { shift = seconds; }

int clock_gettime(clockid_t clock, struct timespec *now) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
    int answer = real(clock, now);
    if (!answer && clock == CLOCK_REALTIME) now->tv_sec += shift;
    return answer;
}

long disk_counted(void) { return count; }

static int fails(const char *path, int kind) {
    char whole[PATH_MAX];
    if (!*folder || !(kinds & kind) || !path) return 0;
    if (path[0] != '/') {
        if (!getcwd(whole, sizeof whole)) return 0;
        strncat(whole, "/", sizeof whole - strlen(whole) - 1);
        strncat(whole, path, sizeof whole - strlen(whole) - 1);
        path = whole;
    }
    if (strncmp(path, folder, strlen(folder))) return 0;
    count++;
    if (count < first || count > last) return 0;
    if (fault < 0) kill(getpid(), SIGKILL);
    errno = fault;
    return 1;
}

static int fails_at(int descriptor, int kind) {
    char link[64], path[PATH_MAX];
    if (!*folder) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return fails(path, kind);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define ON_DESCRIPTOR(result, name, kind, parameters, arguments)          \
    result name parameters {                                              \
        static __typeof__(&name) real;                                    \
        if (!real) real = REAL(name);                                     \
        return fails_at(descriptor, kind) ? -1 : real arguments;          \
    }
#define ON_PATH(name, kind, parameters, arguments)                        \
    int name parameters {                                                 \
        static __typeof__(&name) real;                                    \
        if (!real) real = REAL(name);                                     \
        return fails(path, kind) ? -1 : real arguments;                   \
    }

ON_DESCRIPTOR(ssize_t, write, GROWS, (int descriptor, const void *data, size_t size),
              (descriptor, data, size))
ON_DESCRIPTOR(ssize_t, writev, GROWS, (int descriptor, const struct iovec *data, int size),
              (descriptor, data, size))
ON_DESCRIPTOR(ssize_t, pwrite, GROWS, (int descriptor, const void *data, size_t size, off_t at),
              (descriptor, data, size, at))
ON_DESCRIPTOR(ssize_t, pwrite64, GROWS, (int descriptor, const void *data, size_t size, off64_t at),
              (descriptor, data, size, at))
ON_DESCRIPTOR(ssize_t, sendfile, GROWS, (int descriptor, int from, off_t *at, size_t size),
              (descriptor, from, at, size))
ON_DESCRIPTOR(ssize_t, sendfile64, GROWS, (int descriptor, int from, off64_t *at, size_t size),
              (descriptor, from, at, size))
ON_DESCRIPTOR(int, ftruncate, GROWS, (int descriptor, off_t size), (descriptor, size))
ON_DESCRIPTOR(int, ftruncate64, GROWS, (int descriptor, off64_t size), (descriptor, size))
ON_DESCRIPTOR(int, fallocate, GROWS, (int descriptor, int mode, off_t at, off_t size),
              (descriptor, mode, at, size))
ON_DESCRIPTOR(int, fsync, SYNCS, (int descriptor), (descriptor))
ON_DESCRIPTOR(int, fdatasync, SYNCS, (int descriptor), (descriptor))
ON_PATH(mkdir, NAMES, (const char *path, mode_t mode), (path, mode))
ON_PATH(rename, NAMES, (const char *path, const char *to), (path, to))
ON_PATH(unlink, REMOVES, (const char *path), (path))
ON_PATH(rmdir, REMOVES, (const char *path), (path))

int unlinkat(int at, const char *path, int flags) {
    static __typeof__(&unlinkat) real;
    if (!real) real = REAL(unlinkat);
    return (at == AT_FDCWD ? fails(path, REMOVES) : fails_at(at, REMOVES)) ? -1
                                                                            : real(at, path, flags);
}

#define OPENS(name)                                                       \
    int name(const char *path, int flags, ...) {                          \
        static int (*real)(const char *, int, ...);                       \
        va_list more;                                                     \
        va_start(more, flags);                                            \
        mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;         \
        va_end(more);                                                     \
        if (!real) real = dlsym(RTLD_NEXT, #name);                        \
        if (flags & O_CREAT && access(path, F_OK) && fails(path, NAMES)) return -1; \
        return real(path, flags, mode);                                   \
    }
OPENS(open)
OPENS(open64)
