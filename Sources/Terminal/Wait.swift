import Glibc

/// Waits until a descriptor that does not block is ready again.
func wait(for readiness: Int32, on descriptor: Int32) {
  var one = pollfd(fd: descriptor, events: Int16(readiness), revents: 0)
  unsafe poll(&one, 1, -1)
}
