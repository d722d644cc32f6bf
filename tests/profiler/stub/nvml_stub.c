/* A stand-in for libnvidia-ml.so.1, written for these tests: the real binding loads it. It reports one
 * GPU whose power is a square wave and whose energy counter is its exact integral, renewed every 0.1 s.
 *
 * NVML_STUB holds the scenario, words separated by blanks:
 *   init:CODE     nvmlInit fails with this code          count:N     so many GPUs (default 1)
 *   unsupported   only power and name are reported       pascal      no energy counter, no field values
 *   nopower       neither power nor energy               mig         MIG on, utilization not supported
 *   lost:SEC      the GPU is lost after so long          unknown:SEC the same, as "unknown error" (999)
 *   reset:SEC     the counter starts anew then           skew:PCT    counter shows so many per cent
 *   slow:MS       each power call takes so long          block:SEC   power calls hang from then on
 *   badname       the name is no UTF-8                   zero:N      each N-th power reading is 0
 *   module        power in the module's scope only       vgpu        a guest's GPU
 *   needs-reset:SEC  the GPU must be reset
 *   init-hangs    nvmlInit never returns
 *   average       the instantaneous power is unsupported (plain call only)
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define OK 0
#define INVALID 2
#define UNSUPPORTED 3
#define LOST 15
#define NEEDS_RESET 16
#define UNKNOWN 999
typedef void *Device;
typedef struct { unsigned int gpu, memory; } Utilization;
typedef struct { unsigned long long total, free, used; } Memory;
typedef struct {
    unsigned int field, scope;
    long long timestamp, latency;
    int type, status;
    union { double d; unsigned int ui; unsigned long ul; unsigned long long ull; long long sll; } value;
} Field;
typedef struct {
    char legacy[16];
    unsigned int domain, bus, device, id, subsystem;
    char bus_id[32];
} Pci;
typedef struct { unsigned int pid; unsigned long long memory; unsigned int gi, ci; } Process;

static int inits = 0, reads = 0;
static double began = 0;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

/* The number behind a word of the scenario, 1 for a word alone, -1 where it is not there. */
static double scenario(const char *word) {
    const char *all = getenv("NVML_STUB");
    size_t n = strlen(word);
    while (all && *all) {
        if (!strncmp(all, word, n) && (all[n] == ' ' || !all[n])) return 1;
        if (!strncmp(all, word, n) && all[n] == ':') return atof(all + n + 1);
        all = strchr(all, ' ');
        if (all) all++;
    }
    return -1;
}

static void pause_for(double s) {
    struct timespec t = {(time_t)s, (long)((s - (time_t)s) * 1e9)};
    nanosleep(&t, NULL);
}

static double t(void) { return now() - began; }

static int gone(void) {
    if (scenario("lost") >= 0 && t() > scenario("lost")) return LOST;
    if (scenario("unknown") >= 0 && t() > scenario("unknown")) return UNKNOWN;
    if (scenario("needs-reset") >= 0 && t() > scenario("needs-reset")) return NEEDS_RESET;
    return OK;
}

/* 320 W and 70 W, half a second each, as the mean of the 0.1 s that the sensor renewed last. */
static double energy_at(double s) {
    double whole = (double)(long)s, rest = s - whole;
    return whole * 195 + (rest < 0.5 ? rest * 320 : 160 + (rest - 0.5) * 70);
}

static double tick(void) { return (double)(long)(t() * 10) / 10; }

static unsigned int milliwatts(void) {
    double s = tick();
    reads++;
    if (scenario("zero") > 0 && reads % (int)scenario("zero") == 0) return 0;
    return (unsigned int)(s < 0.1 ? 320000 : (energy_at(s) - energy_at(s - 0.1)) * 10000);
}

static unsigned long long millijoules(void) {
    double joules = energy_at(tick()), skew = scenario("skew");
    if (skew >= 0) joules *= skew / 100;
    if (scenario("reset") >= 0 && t() > scenario("reset")) {
        joules -= energy_at(scenario("reset"));
        return joules > 0 ? (unsigned long long)(joules * 1000) : 0;
    }
    return 5000000000ULL + (unsigned long long)(joules * 1000);
}

static void delays(void) {
    if (scenario("slow") > 0) pause_for(scenario("slow") / 1000);
    if (scenario("block") >= 0 && t() > scenario("block")) pause_for(3600);
}

int nvmlInit_v2(void) {
    if (scenario("init-hangs") > 0) pause_for(3600);
    if (scenario("init") > 0) return (int)scenario("init");
    if (!inits++) began = now();
    return OK;
}
int nvmlInitWithFlags(unsigned int flags) { (void)flags; return nvmlInit_v2(); }
int nvmlShutdown(void) {
    const char *log = getenv("NVML_STUB_LOG");
    inits--;
    if (log) {
        FILE *file = fopen(log, "w");
        if (file) { fprintf(file, "%d\n", inits); fclose(file); }
    }
    return OK;
}
const char *nvmlErrorString(int code) {
    static char text[32];
    snprintf(text, sizeof text, "stub error %d", code);
    return text;
}
int nvmlSystemGetDriverVersion(char *out, unsigned int n) { snprintf(out, n, "580.00"); return OK; }
int nvmlSystemGetNVMLVersion(char *out, unsigned int n) { snprintf(out, n, "13.580.00"); return OK; }
int nvmlDeviceGetCount_v2(unsigned int *n) { *n = scenario("count") >= 0 ? (unsigned int)scenario("count") : 1; return OK; }
int nvmlDeviceGetHandleByIndex_v2(unsigned int i, Device *d) {
    unsigned int n;
    nvmlDeviceGetCount_v2(&n);
    if (i >= n) return INVALID;
    *d = (Device)(size_t)(i + 1);
    return gone();
}
#define CHECK(d) do { if (!(d)) abort(); if (gone()) return gone(); } while (0)
int nvmlDeviceGetName(Device d, char *out, unsigned int n) {
    CHECK(d);
    snprintf(out, n, "%s", scenario("badname") > 0 ? "\xff\xfe GPU" : "NVIDIA Stub");
    return OK;
}
int nvmlDeviceGetUUID(Device d, char *out, unsigned int n) { CHECK(d); snprintf(out, n, "GPU-stub-%d", (int)(size_t)d - 1); return OK; }
int nvmlDeviceGetPciInfo_v3(Device d, Pci *pci) {
    CHECK(d);
    memset(pci, 0, sizeof *pci);
    snprintf(pci->bus_id, sizeof pci->bus_id, "00000000:01:00.0");
    return OK;
}
int nvmlDeviceGetArchitecture(Device d, unsigned int *out) { CHECK(d); *out = scenario("pascal") > 0 ? 4 : 9; return OK; }
int nvmlDeviceGetVirtualizationMode(Device d, unsigned int *out) { CHECK(d); *out = scenario("vgpu") > 0 ? 2 : 0; return OK; }
int nvmlDeviceGetMigMode(Device d, unsigned int *on, unsigned int *next) {
    CHECK(d);
    if (scenario("mig") < 0) return UNSUPPORTED;
    *on = *next = 1;
    return OK;
}
int nvmlDeviceGetEnforcedPowerLimit(Device d, unsigned int *mw) { CHECK(d); *mw = 350000; return scenario("unsupported") > 0 ? UNSUPPORTED : OK; }
int nvmlDeviceGetPowerUsage(Device d, unsigned int *mw) {
    CHECK(d);
    delays();
    if (scenario("nopower") > 0) return UNSUPPORTED;
    *mw = milliwatts();
    return OK;
}
int nvmlDeviceGetTotalEnergyConsumption(Device d, unsigned long long *mj) {
    CHECK(d);
    if (scenario("nopower") > 0 || scenario("pascal") > 0 || scenario("unsupported") > 0) return UNSUPPORTED;
    *mj = millijoules();
    return OK;
}
int nvmlDeviceGetFieldValues(Device d, int n, Field *f) {
    CHECK(d);
    delays();
    for (int i = 0; i < n; i++) {
        int hidden = scenario("nopower") > 0 || scenario("pascal") > 0 || scenario("unsupported") > 0;
        unsigned int scope = scenario("module") > 0 ? 1 : 0;
        f[i].status = hidden ? UNSUPPORTED : OK;
        if (f[i].field == 186 || f[i].field == 185) {
            if (f[i].scope != scope || scenario("average") > 0) f[i].status = UNSUPPORTED;
            f[i].type = 1;
            f[i].value.ui = milliwatts();
        } else if (f[i].field == 83) {
            f[i].type = 3;
            f[i].value.ull = millijoules();
        } else
            f[i].status = UNSUPPORTED;
    }
    return OK;
}
int nvmlDeviceGetUtilizationRates(Device d, Utilization *u) {
    CHECK(d);
    if (scenario("mig") > 0 || scenario("unsupported") > 0) return UNSUPPORTED;
    u->gpu = 87;
    u->memory = 40;
    return OK;
}
int nvmlDeviceGetMemoryInfo(Device d, Memory *m) {
    CHECK(d);
    if (scenario("unsupported") > 0) return UNSUPPORTED;
    m->total = 80ULL << 30;
    m->used = 10ULL << 30;
    m->free = m->total - m->used;
    return OK;
}
int nvmlDeviceGetClockInfo(Device d, int type, unsigned int *mhz) { CHECK(d); *mhz = type == 1 ? 1755 : 7000; return scenario("unsupported") > 0 ? UNSUPPORTED : OK; }
int nvmlDeviceGetTemperature(Device d, int sensor, unsigned int *c) { CHECK(d); (void)sensor; *c = 56; return scenario("unsupported") > 0 ? UNSUPPORTED : OK; }
int nvmlDeviceGetCurrentClocksThrottleReasons(Device d, unsigned long long *bits) { CHECK(d); *bits = 4; return scenario("unsupported") > 0 ? UNSUPPORTED : OK; }
int nvmlDeviceGetPerformanceState(Device d, int *p) { CHECK(d); *p = 2; return scenario("unsupported") > 0 ? UNSUPPORTED : OK; }
int nvmlDeviceGetComputeRunningProcesses_v3(Device d, unsigned int *n, Process *list) {
    CHECK(d);
    if (scenario("unsupported") > 0) return UNSUPPORTED;
    if (!list) { *n = 1; return 7; }
    list[0].pid = 1;
    list[0].memory = 2ULL << 30;
    list[0].gi = list[0].ci = 0xffffffff;
    *n = 1;
    return OK;
}
