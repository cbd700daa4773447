import ArgumentParser
import Wording

// The descriptions of options are sentences, so they come from the wording.

extension ArgumentHelp {
  init(_ option: OptionHelp.Common, _ value: ValueName? = nil) {
    self.init(text: words.help(option), value)
  }

  init(_ option: OptionHelp.Amounts, _ value: ValueName? = nil) {
    self.init(text: words.help(option), value)
  }

  init(_ option: OptionHelp.Default, _ value: ValueName? = nil) {
    self.init(text: words.help(option), value)
  }

  init(_ option: OptionHelp.Limitation, _ value: ValueName? = nil) {
    self.init(text: words.help(option), value)
  }

  init(_ option: OptionHelp.Other, _ value: ValueName? = nil) {
    self.init(text: words.help(option), value)
  }

  init(_ option: OptionHelp.Book, _ value: ValueName? = nil) {
    self.init(text: words.help(option), value)
  }

  init(_ option: OptionHelp.Queue, _ value: ValueName? = nil) {
    self.init(text: words.help(option), value)
  }

  init(_ option: OptionHelp.Escalation, _ value: ValueName? = nil) {
    self.init(text: words.help(option), value)
  }

  init(_ option: OptionHelp.Policy, _ value: ValueName? = nil) {
    self.init(text: words.help(option), value)
  }

  init(_ option: OptionHelp.Account, _ value: ValueName? = nil) {
    self.init(text: words.help(option), value)
  }

  init(_ option: OptionHelp.Letters, _ value: ValueName? = nil) {
    self.init(text: words.help(option), value)
  }

  init(_ option: OptionHelp.Creditor, _ value: ValueName? = nil) {
    self.init(text: words.help(option), value)
  }

  private init(text: String, _ value: ValueName?) {
    self.init(text, valueName: value.map(words.valueName))
  }
}
