internal import Glibc

/// Ends the process at once on Ctrl-C and SIGTERM, with the exit code that says so.
///
/// Nothing is half written then: files appear by renaming, and the tables and the manifest come last.
enum InterruptSignals {
  /// To be called once, at the start. A signal that the caller ignores (as `nohup` does) stays ignored.
  static func install() {
    var ours = sigset_t()
    sigemptyset(&ours)
    for number in [SIGINT, SIGTERM] {
      sigaddset(&ours, number)
      var old = sigaction()
      sigaction(number, nil, &old)
      if !isIgnored(old) { signal(number) { _exit(128 + $0) } }
    }
    // A parent that blocks signals in the thread that starts us hands the block down.
    sigprocmask(SIG_UNBLOCK, &ours, nil)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
