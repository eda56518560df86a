package vn.lantoa.read.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.type.Item;
import vn.lantoa.read.wording.OfficialGuidance;
import vn.lantoa.read.wording.OfficialThemes;

/** What the words of an edition's own files say of documents, receivers, days and years. */
final class ProseCheck {
  private final Datings datings;
  private final KnownDocuments tables = new KnownDocuments();
  private final OfficialThemes themes = new OfficialThemes();
  private final OfficialGuidance guidance = new OfficialGuidance();
  private final DayCheck days = new DayCheck();
  private final Set<Problem> problems;

  ProseCheck(Datings datings, Set<Problem> problems) {
    this.datings = datings;
    this.problems = problems;
  }

  /**
   * What is wrong with words of an edition that stand in no file: a slogan on the command line.
   *
   * @param place where these are told
   */
  static void ofWish(String words, Source place, Edition edition, Set<Problem> problems) {
    Optional<Campaign> campaign = edition.campaign();
    SaidText said = SaidText.wished(words, place);
    new NeighbourCheck(edition, problems).look(said);
    campaign.ifPresent(
        month -> new ProseCheck(new Datings(List.of()), problems).checkWish(edition, month, said));
  }

  private void checkWish(Edition edition, Campaign campaign, SaidText said) {
    KnownDocuments known = tables.with(edition.laws());
    new DocumentCheck(known, datings, campaign, edition.laws(), problems).look(said);
    new ReceiverCheck(campaign, problems).look(said);
    new HangingCheck(campaign, edition, problems).look(said);
    new CalendarCheck(campaign, problems).look(said);
    new StaleCheck(campaign, known, themes, guidance, problems).checkProgrammes(said);
    LegalCheck.ofWish(said, edition, campaign, problems);
  }

  /**
   * @param said the items that speak for the edition's year
   */
  void check(Edition edition, Campaign campaign, List<Item> said) {
    KnownDocuments known = tables.with(edition.laws());
    DocumentCheck documents = new DocumentCheck(known, datings, campaign, edition.laws(), problems);
    ReceiverCheck receivers = new ReceiverCheck(campaign, problems);
    StaleCheck stale = new StaleCheck(campaign, known, themes, guidance, problems);
    HangingCheck hanging = new HangingCheck(campaign, edition, problems);
    CalendarCheck calendar = new CalendarCheck(campaign, problems);
    FillerCheck fillers = new FillerCheck(problems);
    NeighbourCheck names = new NeighbourCheck(edition, problems);
    edition.activities().forEach(hanging::look);
    edition.all(Day.class).forEach(day -> days.look(day, problems));
    for (Item item : said) {
      if (item.isHidden() || item.is(LegalText.class)) {
        continue;
      }
      List<SaidText> texts = SaidText.of(item);
      stale.look(item, texts);
      documents.look(item);
      for (SaidText text : texts) {
        documents.look(text);
        receivers.look(text);
        days.look(text, problems);
        hanging.look(text);
        calendar.look(text);
        fillers.look(text);
        names.look(text);
      }
    }
  }
}
