import Glibc
import Terminal

do {
  let kind = TerminalKind({ name in getenv(name).map { String(cString: $0) } })
  let screen = try CursesScreen(kind)
  let ending = run(Probe(), on: screen)
  print("ended: \(ending)")
} catch {
  print("no screen: \(error)")
  exit(1)
}
