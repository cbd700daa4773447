import Wording

extension Clauses {
  static func germanSource(_ clause: LetterClause) -> String {
    switch clause {
    case .crossed:
      """
      Sollte sich Ihre Zahlung mit diesem Schreiben überschnitten haben, betrachten Sie es bitte als
      gegenstandslos.
      """
    case .objection:
      """
      Sind Sie mit der Forderung ganz oder teilweise nicht einverstanden, nennen Sie uns bitte die
      Gründe. Sie erreichen{{#contact}} {{creditor.contact}}{{/contact}}{{^contact}} uns{{/contact}}
      {{#phone}}telefonisch unter {{creditor.phone}}{{#hours}} ({{creditor.hours}}){{/hours}}{{/phone}}
      {{#phone}}{{#replies}}oder{{/replies}}{{/phone}}
      {{#replies}}per E-Mail an {{creditor.mail}}{{/replies}}{{^phone}}{{^replies}}unter der oben
      genannten Anschrift{{/replies}}{{/phone}}.
      """
    case .default:
      """
      {{#default}}Mit der Zahlung befinden Sie sich seit dem {{default.since}} in Verzug.{{/default}}
      {{^default}}
      {{#several}}Die Rechnungen sind fällig; die Aufstellung nennt, seit wann.{{/several}}
      {{^several}}Die Rechnung ist seit dem {{due}} fällig.{{/several}}
      {{/default}}
      """
    case .interest:
      """
      Die Verzugszinsen betragen {{interest}}: {{interest.rate}}, {{interest.counting}}, auf die offene
      Hauptforderung ({{interest.periods}}).
      """
    case .reserved:
      """
      Verzugszinsen fordern wir mit diesem Schreiben nicht; wir behalten sie uns vor.
      """
    case .waived:
      """
      Geht der Gesamtbetrag bis zum {{deadline}} auf unserem Konto ein, verzichten wir auf weitere
      Zinsen.
      """
    case .daily:
      """
      Lassen Sie die Frist verstreichen, kommen für jeden weiteren Tag {{interest.daily}} Verzugszinsen
      hinzu.
      """
    case .costs:
      """
      Die Kosten setzen sich so zusammen: {{costs.list}}.
      """
    case .lumpSum:
      """
      Die Verzugspauschale nach § 288 Abs. 5 BGB beträgt 40,00 EUR je Rechnung, mit deren Zahlung Sie in
      Verzug sind ({{lump-sums}}). Auf Kosten der Rechtsverfolgung wird sie angerechnet.
      """
    case .step:
      """
      {{#agency}}
      Geht die Zahlung nicht bis zum {{deadline}} ein, geben wir die Forderung an einen registrierten
      Inkassodienstleister ab. Dafür können Ihnen weitere Kosten von etwa {{agency.costs}} entstehen
      (§ 13e RDG).
      {{/agency}}
      {{#court}}
      Geht die Zahlung nicht bis zum {{deadline}} ein, beantragen wir beim Mahngericht einen Mahnbescheid.
      Dafür entstehen weitere Kosten von zunächst etwa {{court.costs}} Gerichtsgebühren.
      {{/court}}
      {{^agency}}{{^court}}
      Geht die Zahlung nicht bis zum {{deadline}} ein, müssen Sie mit weiteren Kosten rechnen.
      {{/court}}{{/agency}}
      Das vermeiden Sie, wenn Sie bis dahin zahlen, uns Ihre Einwände nennen oder mit uns eine Zahlung in
      Raten vereinbaren.
      """
    case .report:
      """
      Liegen die gesetzlichen Voraussetzungen vor (§ 31 Abs. 2 BDSG), können wir die Forderung nach Ablauf
      der Frist einer Auskunftei melden. Wenn Sie die Forderung bestreiten, wird sie nicht gemeldet.
      """
    case .resting:
      """
      Die Fälligkeit der Forderung bleibt davon unberührt; bis zum {{promise.day}} mahnen wir nicht weiter.
      """
    case .consumerPlan:
      """
      Diese Vereinbarung ist für Sie unentgeltlich: Gebühren fallen nicht an,
      {{#interest-free}}und solange Sie die Raten einhalten, auch keine Zinsen.{{/interest-free}}
      {{^interest-free}}und Zinsen nur in der gesetzlichen Höhe.{{/interest-free}}
      Zahlungen rechnen wir zuerst auf Kosten der Rechtsverfolgung an, dann auf die Hauptforderung, dann
      auf Zinsen (§ 497 Abs. 3 BGB). Sie dürfen jederzeit früher zahlen. Die Restsumme wird nicht schon
      durch einen Rückstand fällig; sind zwei aufeinanderfolgende Raten und mindestens ein Zehntel der
      Gesamtsumme offen, setzen wir Ihnen zuerst eine Frist von zwei Wochen. Während der Laufzeit ist die
      Verjährung gehemmt (§ 205 BGB).
      """
    case .businessPlan:
      """
      Zahlungen rechnen wir auf Kosten, dann auf Zinsen, dann auf die Hauptforderung an (§ 367 BGB).
      {{#interest-free}}Solange die Raten pünktlich eingehen, entstehen keine weiteren Zinsen.{{/interest-free}}
      {{^interest-free}}Die gesetzlichen Verzugszinsen laufen weiter.{{/interest-free}}
      {{#accelerates}}
      Bleibt eine Rate länger als zehn Tage aus, können wir nach einer Mahnung mit zwei Wochen Frist die
      ganze Restsumme verlangen.
      {{/accelerates}}
      Sie dürfen jederzeit früher zahlen. Während der Laufzeit ist die Verjährung gehemmt (§ 205 BGB).
      """
    case .acknowledgement:
      """
      Mit Ihrer Unterschrift erkennen Sie die Forderung in Höhe von {{plan.total}} an. Ein Anerkenntnis
      lässt die Verjährung neu beginnen (§ 212 BGB); Einwände, die Ihnen heute bekannt sind, etwa eine
      mangelhafte Lieferung oder eine schon geleistete Zahlung, können Sie danach in der Regel nicht mehr
      erheben. Beträge, die Sie bestreiten, sind nicht enthalten.
      """
    case .arbitration:
      """
      {{#arbitrates}}Zur Beilegung dieses Streits nehmen wir an einem Verfahren vor einer
      Verbraucherschlichtungsstelle teil.{{/arbitrates}}
      {{^arbitrates}}Zur Teilnahme an einem Verfahren vor einer Verbraucherschlichtungsstelle sind wir
      weder bereit noch verpflichtet.{{/arbitrates}}
      Zuständig ist die Universalschlichtungsstelle des Bundes, Zentrum für Schlichtung e. V., Straßburger
      Straße 8, 77694 Kehl, www.verbraucher-schlichter.de (§ 37 VSBG).
      """
    case .noDemand:
      """
      Diese Saldenmitteilung ist keine Mahnung und setzt keine Frist.
      """
    case .void:
      """
      Bitte betrachten Sie es als gegenstandslos. Fristen und Kosten daraus entfallen; für
      Sie folgt nichts daraus.
      """
    case .payee:
      """
      Bitte leisten Sie Zahlungen auf diese Forderung von jetzt an dorthin, und richten Sie auch Fragen
      und Einwände dorthin.
      """
    }
  }
}
