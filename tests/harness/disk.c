// A disk that tells what a power loss would leave. Loaded before the program (LD_PRELOAD), it follows the files directly in the
// folder DISK_UNDER whose names end with .db, .db-wal or .db-journal, and keeps for each, in the folder DISK_SHADOW:
//   NAME        what is on the platter: the file as of its last sync that succeeded;
//   NAME.dirty  what is in the page cache only: pairs of offset and length (two uint64 each), whole pages, in order of writing.
//               Written before the file itself, so that it is true after kill -9, and for the next process.
// A sync copies what is dirty to the platter and empties the list. A sync that fails empties the list alone: the pages count as
// clean, as Linux has it, and never reach the platter unless they are written again. The real fsync is not called.
// Names (open with O_CREAT, unlink, rename) are durable at once; syncs of folders are not followed. -shm is memory. SQLite
// reads by mmap and writes by pwrite; it has no fallocate here. Nothing
// writes a followed file by writev, or by a dup of its descriptor.
// Settings are lines NAME=VALUE of the file DISK_CONTROL, which is read again whenever it was replaced (by a rename), or
// variables of these names where it has no such line. Only DISK_LOG is a variable alone.
//   DISK_FAIL_SYNC=K SUFFIX SERIAL  the K-th sync from now, of files whose names end so (* for any), fails with EIO: once, in
//                                   whatever process; it leaves the empty file DISK_SHADOW/failed.SERIAL
//   DISK_ROOM=BYTES                 followed files may not grow beyond this sum: ENOSPC, after what still fits
//   DISK_SLOW=MICROS                a sync takes this long before anything of it reaches the platter
//   DISK_LOG=FILE                   a line for each sync, failure, refusal, size and name
// cc -shared -fPIC -O2 -o disk.so disk.c
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILES 64
#define FDS 65536
#define PAGE 4096
#define ALL(X) X(open64) X(close) X(write) X(pwrite64) X(ftruncate64) X(fsync) X(fdatasync) X(unlink) X(rename) \
  X(copy_file_range) X(sendfile64)
#define DECLARE(name) static __typeof__(name) *real_##name;
#define FIND(name) real_##name = (__typeof__(name) *)dlsym(RTLD_NEXT, #name);
ALL(DECLARE)

struct file { char path[PATH_MAX]; const char *name; int shadow, dirty; };
static struct file files[FILES];
static unsigned char of_fd[FDS]; // the index in `files` and one; 0: not followed
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static char under[PATH_MAX], control[8192], serial[64];
static struct stat seen;
static long counted;
static int logged = -1;

__attribute__((constructor)) static void load(void) {
  ALL(FIND)
  if (!getenv("DISK_UNDER") || !realpath(getenv("DISK_UNDER"), under)) under[0] = 0;
  if (getenv("DISK_LOG")) logged = real_open64(getenv("DISK_LOG"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}
static void tell(const char *what, const char *name, off_t one, off_t two) {
  char line[512];
  int size = snprintf(line, sizeof line, "%s %s %lld %lld\n", what, name, (long long)one, (long long)two);
  if (logged >= 0 && real_write(logged, line, size) < 0) return;
}
// What cannot go on without lying ends the program, by a signal that no test takes for a success.
static void must(int held, const char *what) {
  if (!held) fprintf(stderr, "disk.c: %s: %s\n", what, strerror(errno)), abort();
}
static int ends(const char *name, const char *suffix) {
  size_t n = strlen(name), s = strlen(suffix);
  return !strcmp(suffix, "*") || (n >= s && !strcmp(name + n - s, suffix));
}
// A setting's value, up to the end of its line; an empty text where there is none.
static const char *setting(const char *name) {
  const char *path = getenv("DISK_CONTROL");
  struct stat now;
  if (path && !stat(path, &now) && (now.st_ino != seen.st_ino || memcmp(&now.st_mtim, &seen.st_mtim, sizeof now.st_mtim))) {
    int fd = real_open64(path, O_RDONLY | O_CLOEXEC);
    ssize_t got = fd < 0 ? 0 : read(fd, control, sizeof control - 1);
    control[got > 0 ? got : 0] = 0;
    if (fd >= 0) real_close(fd);
    seen = now;
  }
  const char *line = strstr(control, name), *value = getenv(name);
  return line ? line + strlen(name) + 1 : value ? value : "";
}

static struct file *of(int fd) { return fd >= 0 && fd < FDS && of_fd[fd] ? &files[of_fd[fd] - 1] : NULL; }
static off_t length(int fd) { struct stat s; must(!fstat(fd, &s), "fstat"); return s.st_size; }
static void begin(struct file *f) { pthread_mutex_lock(&mutex); while (flock(f->dirty, LOCK_EX) && errno == EINTR) {} }
static void end(struct file *f) { int e = errno; flock(f->dirty, LOCK_UN); pthread_mutex_unlock(&mutex); errno = e; }
static void copy(struct file *f, int fd, off_t from, off_t to) {
  char page[16 * PAGE];
  while (from < to) {
    ssize_t got = pread(fd, page, to - from < (off_t)sizeof page ? to - from : (off_t)sizeof page, from);
    must(got >= 0, "pread");
    if (!got) return; // Beyond the end of the file: the shadow is cut there.
    must(real_pwrite64(f->shadow, page, got, from) == got, "shadow");
    from += got;
  }
}
static int wanted(const char *path) { return ends(path, ".db") || ends(path, ".db-wal") || ends(path, ".db-journal"); }
// The name of a file that is followed; whether it is, `path` being without links.
static const char *name_of(const char *path) {
  const char *name = strrchr(path, '/');
  int here = name && under[0] && (size_t)(name - path) == strlen(under) && !strncmp(path, under, name - path);
  return here && wanted(name) ? name + 1 : NULL;
}
// Opens, or with flags below zero removes, a file of the platter.
static int beside(const char *name, const char *suffix, int flags) {
  char path[PATH_MAX];
  snprintf(path, sizeof path, "%s/%s%s", getenv("DISK_SHADOW"), name, suffix);
  return flags < 0 ? real_unlink(path) : real_open64(path, flags | O_RDWR | O_CREAT | O_CLOEXEC, 0644);
}
// Writes down that a part of the file is in the page cache only.
static void soil(struct file *f, off_t from, off_t to) {
  uint64_t start = from / PAGE * PAGE, range[2] = {start, (to + PAGE - 1) / PAGE * PAGE - start};
  must(from >= to || real_write(f->dirty, range, sizeof range) == sizeof range, "dirty");
}

// Follows a file that was opened. One that the disk has not seen before lies on the platter as it is.
static void follow(int fd, int flags) {
  char link[64], path[PATH_MAX] = "";
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  if (fd >= FDS || readlink(link, path, sizeof path - 1) <= 0 || !name_of(path)) return;
  pthread_mutex_lock(&mutex);
  int at = 0, is_known;
  while (at < FILES && strcmp(files[at].path, path)) at++;
  if (!(is_known = at < FILES)) for (at = 0; at < FILES && files[at].path[0]; at++) {}
  must(at < FILES, "too many files");
  struct file *f = &files[at];
  if (!is_known) {
    f->name = strrchr(strcpy(f->path, path), '/') + 1;
    must((f->dirty = beside(f->name, ".dirty", O_APPEND)) >= 0, "dirty");
    int is_new = (f->shadow = beside(f->name, "", O_EXCL)) >= 0;
    must(is_new || (f->shadow = beside(f->name, "", 0)) >= 0, "shadow");
    if (is_new) copy(f, fd, 0, length(fd));
    tell(is_new ? "new" : "again", f->name, length(fd), length(f->dirty) / 16);
  }
  if (flags & O_TRUNC) soil(f, 0, length(f->shadow));
  of_fd[fd] = at + 1;
  pthread_mutex_unlock(&mutex);
}
// How much of a write that would end at `to` the disk has room for; -1 with ENOSPC where it has none.
static ssize_t room(struct file *f, int fd, off_t from, size_t size) {
  const char *set = setting("DISK_ROOM");
  off_t grows = from + (off_t)size - length(fd), left = *set ? atoll(set) : -1;
  if (grows <= 0 || left < 0) return size;
  struct stat s;
  for (int at = 0; at < FILES; at++) if (files[at].path[0] && !stat(files[at].path, &s)) left -= s.st_size;
  ssize_t fits = grows <= left ? (ssize_t)size : (ssize_t)size - grows + (left > 0 ? left : 0);
  if (fits > 0) return fits;
  tell("full", f->name, size, from);
  errno = ENOSPC;
  return -1;
}
// Whether this sync is the one that fails.
static int fails(struct file *f) {
  char suffix[64], id[64];
  long k = 0;
  if (sscanf(setting("DISK_FAIL_SYNC"), "%ld %63s %63s", &k, suffix, id) != 3) return 0;
  if (strcmp(id, serial)) strcpy(serial, id), counted = 0;
  if (!ends(f->name, suffix) || ++counted != k) return 0;
  int fd = beside("failed.", id, O_EXCL);
  return fd >= 0 && !real_close(fd);
}
static int synced(int fd, int (*real)(int)) {
  struct file *f = of(fd);
  if (!f) return real(fd);
  pthread_mutex_lock(&mutex);
  int slow = atoi(setting("DISK_SLOW"));
  pthread_mutex_unlock(&mutex);
  if (slow > 0) usleep(slow);
  begin(f);
  off_t size = length(f->dirty), bytes = 0, at;
  uint64_t *ranges = malloc(size + 1);
  must(ranges && pread(f->dirty, ranges, size, 0) == size, "dirty");
  for (at = 0; at < size / 16; at++) bytes += ranges[2 * at + 1];
  int failed = fails(f);
  for (at = 0; !failed && at < size / 16; at++) copy(f, fd, ranges[2 * at], ranges[2 * at] + ranges[2 * at + 1]);
  if (!failed) must(!real_ftruncate64(f->shadow, length(fd)), "shadow");
  must(!real_ftruncate64(f->dirty, 0), "dirty");
  tell(failed ? "FAILED" : "sync", f->name, size / 16, bytes);
  free(ranges);
  if (failed) errno = EIO;
  end(f);
  return failed ? -1 : 0;
}
int fsync(int fd) { return synced(fd, real_fsync); }
int fdatasync(int fd) { return synced(fd, real_fdatasync); }

static int opened(const char *path, int flags, mode_t mode) {
  // A descriptor that writes only could not be read again at the sync.
  if (wanted(path) && (flags & O_ACCMODE) == O_WRONLY) flags = (flags & ~O_ACCMODE) | O_RDWR;
  int fd = real_open64(path, flags, mode);
  if (fd >= 0 && fd < FDS) of_fd[fd] = 0;
  if (fd >= 0 && wanted(path)) follow(fd, flags);
  return fd;
}
#define OPEN { \
  va_list more; va_start(more, flags); \
  mode_t mode = flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(more, mode_t) : 0; \
  va_end(more); return opened(path, flags, mode); }
int open64(const char *path, int flags, ...) OPEN
int open(const char *path, int flags, ...) OPEN
int close(int fd) { if (fd >= 0 && fd < FDS) of_fd[fd] = 0; return real_close(fd); }
static ssize_t put(struct file *f, int fd, const void *bytes, size_t size, off_t from, int at_position) {
  begin(f);
  if (at_position) from = fcntl(fd, F_GETFL) & O_APPEND ? length(fd) : lseek(fd, 0, SEEK_CUR);
  ssize_t fits = size ? room(f, fd, from, size) : 0, put = fits;
  if (fits > 0) {
    soil(f, from, from + fits);
    put = at_position ? real_write(fd, bytes, fits) : real_pwrite64(fd, bytes, fits, from);
  }
  end(f);
  return put;
}
ssize_t write(int fd, const void *bytes, size_t n) { return of(fd) ? put(of(fd), fd, bytes, n, 0, 1) : real_write(fd, bytes, n); }
ssize_t pwrite64(int fd, const void *bytes, size_t n, off_t from) {
  return of(fd) ? put(of(fd), fd, bytes, n, from, 0) : real_pwrite64(fd, bytes, n, from);
}
ssize_t pwrite(int fd, const void *bytes, size_t n, off_t from) { return pwrite64(fd, bytes, n, from); }
// Whoever copies in the kernel copies by read and write when told that it cannot.
ssize_t copy_file_range(int in, off_t *i, int out, off_t *o, size_t n, unsigned flags) {
  return of(out) ? (errno = EXDEV, -1) : real_copy_file_range(in, i, out, o, n, flags);
}
ssize_t sendfile64(int out, int in, off_t *o, size_t n) { return of(out) ? (errno = EINVAL, -1) : real_sendfile64(out, in, o, n); }
ssize_t sendfile(int out, int in, off_t *o, size_t n) { return sendfile64(out, in, o, n); }
int ftruncate64(int fd, off_t size) {
  struct file *f = of(fd);
  if (!f || size < 0) return real_ftruncate64(fd, size);
  begin(f);
  off_t was = length(fd);
  int done = size > was && room(f, fd, was, size - was) < size - was ? (errno = ENOSPC, -1) : 0;
  if (!done) {
    soil(f, size < was ? size : was, size < was ? was : size);
    done = real_ftruncate64(fd, size);
    if (size != was) tell("size", f->name, was, size);
  }
  end(f);
  return done;
}
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }
// The platter gives a name up.
static void leave(const char *name) {
  pthread_mutex_lock(&mutex);
  for (int at = 0; at < FILES; at++) {
    if (!files[at].path[0] || strcmp(files[at].name, name)) continue;
    for (int fd = 0; fd < FDS; fd++) if (of_fd[fd] == at + 1) of_fd[fd] = 0;
    real_close(files[at].shadow), real_close(files[at].dirty);
    files[at].path[0] = 0;
  }
  beside(name, "", -1), beside(name, ".dirty", -1);
  tell("leave", name, 0, 0);
  pthread_mutex_unlock(&mutex);
}
int unlink(const char *path) {
  char full[PATH_MAX];
  const char *name = realpath(path, full) ? name_of(full) : NULL;
  int done = real_unlink(path);
  if (!done && name) leave(name);
  return done;
}
// A file that takes the name of a followed one, or gives such a name up, lies on the platter as it is from its next opening on.
int rename(const char *from, const char *to) {
  char was[PATH_MAX], is[PATH_MAX];
  const char *old = realpath(from, was) ? name_of(was) : NULL, *new = realpath(to, is) ? name_of(is) : NULL;
  int done = real_rename(from, to);
  if (!done && old) leave(old);
  if (!done && new) leave(new);
  return done;
}
