import Glibc

/// Makes readline edit UTF-8, whatever the locale says.
///
/// Under `LANG=C`, or a locale that is not installed, it would edit bytes, and Backspace would leave
/// half of an é. It reads the environment again for each line, so that is where it must be told.
func speakUTF8() {
  unsafe setlocale(LC_CTYPE, "")
  let encoding = unsafe nl_langinfo(nl_item(CODESET))
  if let encoding = unsafe encoding, unsafe String(cString: encoding) == "UTF-8" { return }
  unsafe setenv("LC_ALL", "C.UTF-8", 1)
}
