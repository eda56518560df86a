package vn.lantoa.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.speech.LoudspeakerScript.Part;
import vn.lantoa.speech.LoudspeakerScript.Section;
import vn.lantoa.text.Dates;

/** Writes what an edition has read over its loudspeakers: one minute, three, a week of those. */
public final class ScriptWriter {
  private static final int DAYS_OF_A_WEEK = 7;

  /** As many slogans as there is time for in a minute: the shortest. */
  private static final int SLOGANS_OF_A_MINUTE = 2;

  private static final String END = ".!?…";

  private final Edition edition;
  private final LocalDate today;
  private final SpokenWords words;
  private final List<Round> rounds;
  private final List<SpokenLaw> laws;

  /**
   * @param today tells whether the month has gone by
   */
  public ScriptWriter(Edition edition, LocalDate today) {
    this.edition = edition;
    this.today = today;
    words = new SpokenWords(edition.audience());
    rounds = Round.of(edition);
    laws = SpokenLaw.of(edition, words);
  }

  /** Of about a minute. */
  public LoudspeakerScript brief() {
    Sections script = new Sections();
    script.add(Part.OPENING, List.of(words.get("greeting")));
    script.add(Part.OPENING, opening(isPast() ? "opening.brief.past" : "opening.brief"));
    rounds.stream()
        .limit(1)
        .flatMap(round -> round.slogans().stream().map(ScriptWriter::said))
        .sorted(Comparator.comparingInt(Utterance::syllables))
        .limit(SLOGANS_OF_A_MINUTE)
        .forEach(slogan -> script.add(Part.SLOGANS, slogan));
    script.addAll(Part.CALL, new Calls(edition, words).brief());
    script.add(Part.CLOSING, List.of(words.get("thanks")));
    return script(script, Optional.empty(), List.of());
  }

  /** Of about three minutes: that of the first day. */
  public LoudspeakerScript usual() {
    return ofDay(0);
  }

  /** One for each day of a week, from Monday on: another thought, other slogans, another law. */
  public List<LoudspeakerScript> week() {
    return IntStream.range(0, DAYS_OF_A_WEEK).mapToObj(this::ofDay).toList();
  }

  private LoudspeakerScript ofDay(int day) {
    Sections script = new Sections();
    script.add(Part.OPENING, List.of(words.get("greeting")));
    script.add(Part.OPENING, opening(isPast() ? "opening.past" : "opening"));
    script.add(Part.THOUGHT, List.of(words.get("thought." + ofDay(day, words.names("thoughts")))));
    Optional<Round> round = rounds.isEmpty() ? Optional.empty() : Optional.of(ofDay(day, rounds));
    round.ifPresent(
        slogans -> {
          script.add(Part.SLOGANS, List.of(Lead.of(slogans, words)));
          slogans.slogans().forEach(slogan -> script.add(Part.SLOGANS, said(slogan)));
        });
    Optional<SpokenLaw> law = laws.isEmpty() ? Optional.empty() : Optional.of(ofDay(day, laws));
    script.add(Part.LAW, law.stream().map(told -> told.text(words)).toList());
    List<Utterance> calls = new Calls(edition, words).all();
    if (!calls.isEmpty()) {
      script.add(Part.CALL, List.of(words.get("numbers")));
      script.addAll(Part.CALL, calls);
      script.add(Part.CLOSING, List.of(words.get("closing")));
    }
    script.add(Part.CLOSING, List.of(words.get("thanks")));
    return script(script, round.flatMap(Lead::topic), law.stream().map(SpokenLaw::law).toList());
  }

  private boolean isPast() {
    return edition.campaign().filter(month -> month.isPast(today)).isPresent();
  }

  /** Once more from the first, where there are fewer than days. */
  private static <T> T ofDay(int day, List<T> things) {
    return things.get(day % things.size());
  }

  private LoudspeakerScript script(Sections script, Optional<String> topic, List<LegalText> told) {
    return new LoudspeakerScript(notice(), topic, script.all(), told);
  }

  /** Whoever copies the script of a sample must see that nobody has approved it. */
  private Optional<String> notice() {
    return edition.isSample()
        ? Optional.of(
            "[Bài mẫu, dựng từ kế hoạch của "
                + edition.issuer()
                + "; chưa được "
                + edition.audience().speaker()
                + " duyệt. Không đọc dòng này.]")
        : Optional.empty();
  }

  private List<String> opening(String name) {
    return edition.campaign().stream().map(campaign -> opening(name, campaign)).toList();
  }

  /** A body whose plan is not for the month does not carry it out: the country does. */
  private String opening(String name, Campaign campaign) {
    Optional<String> who =
        edition.month().flatMap(unused -> edition.locality()).map(Locality::fullName);
    Optional<String> theme = edition.theme().map(said -> words.get("theme", Map.of("words", said)));
    return words.get(
        name,
        Map.of(
            "from", Dates.withoutYear(campaign.starts()),
            "to", Dates.written(campaign.ends()),
            "who", who.orElse(words.get("everybody")),
            "campaign", campaign.title(),
            "theme", theme.orElse("")));
  }

  private static Utterance said(Slogan slogan) {
    String text = slogan.text();
    String sentence = END.indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    return slogan
        .otherLanguage()
        .map(language -> Utterance.asWritten(sentence, language))
        .orElse(Utterance.of(sentence));
  }

  /** Sections in the making: one for all that follows of the same part. */
  private static final class Sections {
    private final List<Section> sections = new ArrayList<>();
    private final List<Utterance> open = new ArrayList<>();
    private Part part = Part.OPENING;

    void add(Part next, Utterance utterance) {
      if (next != part) {
        close();
        part = next;
      }
      open.add(utterance);
    }

    void add(Part next, List<String> texts) {
      texts.forEach(text -> add(next, Utterance.of(text)));
    }

    void addAll(Part next, List<Utterance> utterances) {
      utterances.forEach(utterance -> add(next, utterance));
    }

    private void close() {
      if (!open.isEmpty()) {
        sections.add(new Section(part, open));
        open.clear();
      }
    }

    List<Section> all() {
      close();
      return List.copyOf(sections);
    }
  }
}
