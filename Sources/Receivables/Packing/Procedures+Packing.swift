extension Procedure: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      name: try unpacker.next(), from: try unpacker.next(), levels: try unpacker.next(),
      use: try unpacker.next(), minimum: try unpacker.next(), early: try unpacker.next(),
      decision: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(name)
    packer.add(from)
    packer.add(levels)
    packer.add(use)
    packer.add(minimum)
    packer.add(early)
    packer.add(decision)
  }
}

extension Procedure.Level: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      kind: try unpacker.next(), bankDays: try unpacker.next(), deadlineDays: try unpacker.next(),
      channels: try unpacker.next(), fee: try unpacker.next(),
      demandsInterest: try unpacker.next(), demandsLumpSum: try unpacker.next(),
      letterFrom: try unpacker.next(), call: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(kind)
    packer.add(bankDays)
    packer.add(deadlineDays)
    packer.add(channels)
    packer.add(fee)
    packer.add(demandsInterest)
    packer.add(demandsLumpSum)
    packer.add(letterFrom)
    packer.add(call)
  }
}

extension Procedure.Call: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(above: try unpacker.next(), bankDays: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(above)
    packer.add(bankDays)
  }
}

extension Procedure.EarlyContact: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(above: try unpacker.next(), days: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(above)
    packer.add(days)
  }
}

extension Procedure.DecisionBands: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      nothingBelow: try unpacker.next(), writeOffBelow: try unpacker.next(),
      courtFrom: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(nothingBelow)
    packer.add(writeOffBelow)
    packer.add(courtFrom)
  }
}

extension QueueRules: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      limitationDays: try unpacker.next(), courtDays: try unpacker.next(),
      platformDays: try unpacker.next(), ladderEndDays: try unpacker.next(),
      noticeIntervalDays: try unpacker.next(), bankDataBankDays: try unpacker.next(),
      callsADay: try unpacker.next(), callsAWeek: try unpacker.next(),
      callAttempts: try unpacker.next(), reviewDays: try unpacker.next(),
      refundDays: try unpacker.next(), quietFrom: try unpacker.next(),
      quietThrough: try unpacker.next(), singleAbove: try unpacker.next(),
      earlyFrom: try unpacker.next(), earlyFromNew: try unpacker.next(),
      classA: try unpacker.next(), classB: try unpacker.next(), points: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(limitationDays)
    packer.add(courtDays)
    packer.add(platformDays)
    packer.add(ladderEndDays)
    packer.add(noticeIntervalDays)
    packer.add(bankDataBankDays)
    packer.add(callsADay)
    packer.add(callsAWeek)
    packer.add(callAttempts)
    packer.add(reviewDays)
    packer.add(refundDays)
    packer.add(quietFrom)
    packer.add(quietThrough)
    packer.add(singleAbove)
    packer.add(earlyFrom)
    packer.add(earlyFromNew)
    packer.add(classA)
    packer.add(classB)
    packer.add(points)
  }
}

extension PointRules: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(
      amount: try unpacker.next(), silence: try unpacker.next(), age: try unpacker.next(),
      oneBrokenPromise: try unpacker.next(), moreBrokenPromises: try unpacker.next(),
      returnedDebit: try unpacker.next(), behaviourLimit: try unpacker.next(),
      firstYear: try unpacker.next(), limitUse: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(amount)
    packer.add(silence)
    packer.add(age)
    packer.add(oneBrokenPromise)
    packer.add(moreBrokenPromises)
    packer.add(returnedDebit)
    packer.add(behaviourLimit)
    packer.add(firstYear)
    packer.add(limitUse)
  }
}

extension PointRules.Bands: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(bands: try unpacker.next(), above: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(bands)
    packer.add(above)
  }
}

extension PointRules.Band: Packable {
  init(unpacking unpacker: inout Unpacker) throws(PackingFault) {
    self.init(below: try unpacker.next(), points: try unpacker.next())
  }

  func pack(into packer: inout Packer) {
    packer.add(below)
    packer.add(points)
  }
}
