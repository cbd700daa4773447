/// What the decoder calls a stroke.
public typealias KeyPress = Chord
