// Tells the thread sanitizer of the locking that it cannot see: preloaded by `scripts/sanitize thread`.
//
// Swift's Mutex locks and unlocks with atomic operations that are compiled into its callers, which the sanitizer sees;
// but under contention it calls two functions of libswiftSynchronization, which is not instrumented. Without this, all
// that such a lock guards is reported as a race. Each of the two is called as before, and the sanitizer is told of the
// order that it makes. x86-64, where Swift passes self in r13.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

void *repute_real_lock;
void *repute_real_unlock;

__attribute__((constructor)) static void find(void) {
    repute_real_lock = dlsym(RTLD_NEXT, LOCK);
    repute_real_unlock = dlsym(RTLD_NEXT, UNLOCK);
}

// In a program without the sanitizer there is nobody to tell.
__attribute__((weak)) void __tsan_acquire(void *address) { (void)address; }
__attribute__((weak)) void __tsan_release(void *address) { (void)address; }

__attribute__((naked)) void lock_slow(void) __asm__(LOCK);
void lock_slow(void) {
    __asm__("push %r13\n"
            "mov repute_real_lock@GOTPCREL(%rip), %rax\n"
            "call *(%rax)\n"
            "mov (%rsp), %rdi\n"
            "call __tsan_acquire@PLT\n"
            "pop %r13\n"
            "ret\n");
}

__attribute__((naked)) void unlock_slow(void) __asm__(UNLOCK);
void unlock_slow(void) {
    __asm__("push %r13\n"
            "mov %r13, %rdi\n"
            "call __tsan_release@PLT\n"
            "mov (%rsp), %r13\n"
            "mov repute_real_unlock@GOTPCREL(%rip), %rax\n"
            "call *(%rax)\n"
            "pop %r13\n"
            "ret\n");
}
