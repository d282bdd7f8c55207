/// The ASCII form of a domain label (RFC 3492), as far as its length is concerned.
enum Punycode {
  /// How many letters a label takes in the domain name system, which has room for 63.
  static func length(of label: ArraySlice<Unicode.Scalar>) -> Int {
    let basic = label.count { $0.isASCII }
    guard basic < label.count, label.count <= 63 else { return label.count }
    return "xn--".utf8.count + basic + (basic > 0 ? 1 : 0) + deltas(of: label, basic: basic)
  }

  private static let base = 36
  private static let firstThreshold = 1
  private static let lastThreshold = 26

  /// How many digits the letters outside ASCII take, each as its distance from the one before.
  private static func deltas(of label: ArraySlice<Unicode.Scalar>, basic: Int) -> Int {
    var digits = 0
    var bias = 72
    var delta = 0
    var handled = basic
    var last = 0x7F
    while let next = label.lazy.map({ Int($0.value) }).filter({ $0 > last }).min() {
      delta += (next - last - 1) * (handled + 1)
      for scalar in label {
        let value = Int(scalar.value)
        if value <= last { delta += 1 }
        guard value == next else { continue }
        digits += self.digits(of: delta, bias: bias)
        bias = adapted(delta, to: handled + 1, first: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      last = next
    }
    return digits
  }

  private static func digits(of delta: Int, bias: Int) -> Int {
    var rest = delta
    var digits = 1
    var position = base
    while true {
      let threshold = min(max(position - bias, firstThreshold), lastThreshold)
      guard rest >= threshold else { return digits }
      rest = (rest - threshold) / (base - threshold)
      digits += 1
      position += base
    }
  }

  private static func adapted(_ delta: Int, to count: Int, first: Bool) -> Int {
    var rest = delta / (first ? 700 : 2)
    rest += rest / count
    var steps = 0
    while rest > (base - firstThreshold) * lastThreshold / 2 {
      rest /= base - firstThreshold
      steps += base
    }
    return steps + (base - firstThreshold + 1) * rest / (rest + 38)
  }
}
