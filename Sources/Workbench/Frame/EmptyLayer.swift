import Terminal

/// Nothing: what is there before the queue is.
struct EmptyLayer: Layer {
  var extent: Extent { .page }
  var scope: Scope { .modal }

  func title(_ surroundings: Surroundings) -> Shown { .empty }
  func view(on surface: Surface, _ surroundings: Surroundings) {}
}
