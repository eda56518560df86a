package vn.lantoa.read.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.file.DateParser;
import vn.lantoa.read.type.Item;

/** Documents that a text cites by number: with another date or title, or when they are over. */
final class DocumentCheck {
  /** 13/2022/QH15, 8935/BNV-CTTN&BĐG, 2232/QĐ-TTg. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d/])\\d{1,5}/(?:(?:19|20)\\d\\d/)?\\p{Lu}[\\p{L}\\d&]*(?:-\\p{L}[\\p{L}\\d&]*)*");

  /** Without the letters that say whose it is. */
  private static final Pattern BARE = Pattern.compile("[\\d\\s./-]+");

  private static final Pattern DATE =
      Pattern.compile(
          "\\s*,?\\s*(?:của [^,;.()\\n]{2,60} )?\\(?(?:ký |ban hành )?ngày\\s+(\\d{1,2})"
              + "(?:[/.-]|\\s+tháng\\s+)(\\d{1,2})(?:[/.-]|\\s+năm\\s+)((?:19|20)\\d\\d)");

  private static final Pattern LAW_NAME =
      Pattern.compile("Luật ([\\p{L}, ]{4,60}?),? (?:\\(?số |\\()?$");

  private static final Pattern LAW_OF_YEAR =
      Pattern.compile("Luật ([\\p{L}, ]{4,60}?),? năm ((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern YEAR_OF_LAW = Pattern.compile("/((?:19|20)\\d\\d)/QH");

  /** What numbers of a kind of document have (Nghị định 30/2020/NĐ-CP, annex III). */
  private static final Map<String, String> LETTERS =
      Map.of(
          "Nghị định", "NĐ",
          "Nghị quyết", "NQ",
          "Quyết định", "QĐ",
          "Thông tư", "TT",
          "Chỉ thị", "CT",
          "Kế hoạch", "KH");

  private static final Pattern KIND =
      Pattern.compile("(" + String.join("|", LETTERS.keySet()) + ")(?: số)?:? $");

  /** What is told of the past. */
  private static final Pattern HISTORY =
      Pattern.compile(
          "thay thế|thay cho|thay (?!đổi|mặt|vì)|bãi bỏ|sửa đổi|hết hiệu lực|[Tt]rước đây|kết thúc"
              + "|không còn (?:hiệu lực|áp dụng)|văn bản cũ|không dùng nữa");

  private final KnownDocuments known;
  private final Datings datings;
  private final Campaign campaign;
  private final List<LegalText> laws;
  private final Set<Problem> problems;

  DocumentCheck(
      KnownDocuments known,
      Datings datings,
      Campaign campaign,
      List<LegalText> laws,
      Set<Problem> problems) {
    this.known = known;
    this.datings = datings;
    this.campaign = campaign;
    this.laws = laws;
    this.problems = problems;
  }

  /** A document's number with the day that a text gives it, where it gives one. */
  record Cited(String number, int at, Optional<LocalDate> date) {}

  static List<Cited> cited(String text) {
    return !mayCite(text)
        ? List.of()
        : NUMBER
            .matcher(text)
            .results()
            .map(found -> new Cited(found.group(), found.start(), date(text, found.end())))
            .toList();
  }

  /** Each number has a slash behind a digit, and a year or a capital behind the slash. */
  private static boolean mayCite(String text) {
    for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
      if (at > 0
          && at + 1 < text.length()
          && DaySpan.isDigit(text.charAt(at - 1))
          && isFirst(text.codePointAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirst(int letter) {
    return letter == '1'
        || letter == '2'
        || Character.getType(letter) == Character.UPPERCASE_LETTER;
  }

  private static Optional<LocalDate> date(String text, int from) {
    Matcher date = DATE.matcher(text).region(from, Math.min(text.length(), from + 110));
    if (!date.lookingAt()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group(3)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  void look(SaidText said) {
    checkLawYears(said);
    for (Cited cited : cited(said.text())) {
      checkDate(said, cited);
      checkTitle(said, cited);
      checkKind(said, cited);
      checkInForce(said, cited);
    }
  }

  /** The number and the date of a locality's plan, which stand in keys of their own. */
  void look(Item item) {
    if (!item.is(Locality.class)) {
      return;
    }
    Plan plan = item.as(Locality.class).plan().orElse(null);
    if (plan != null) {
      plan.number()
          .filter(number -> BARE.matcher(number).matches())
          .ifPresent(
              number ->
                  problems.add(Problem.of(Mistake.BARE_NUMBER, item.place("plan.number"), number)));
    }
    if (plan == null || plan.number().isEmpty() || plan.date().isEmpty()) {
      return;
    }
    String number = plan.number().get();
    LocalDate day = plan.date().get();
    datings
        .earlier(number, day)
        .ifPresent(
            right ->
                problems.add(
                    Problem.of(
                        Mistake.WRONG_DOCUMENT_DATE,
                        item.place("plan.date"),
                        number,
                        DateParser.format(right),
                        DateParser.format(day))));
  }

  /**
   * Luật Phòng, chống bạo lực gia đình năm 2007: the year is that of a predecessor, or mistyped.
   */
  private void checkLawYears(SaidText said) {
    Matcher law = LAW_OF_YEAR.matcher(said.text());
    while (law.find()) {
      boolean history = isHistory(said.text(), law.start(), law.end());
      known
          .named(law.group(1))
          .flatMap(number -> YEAR_OF_LAW.matcher(number).results().findFirst())
          .map(year -> year.group(1))
          .filter(year -> !year.equals(law.group(2)) && !history)
          .ifPresent(
              year ->
                  problems.add(
                      Problem.of(
                          Mistake.WRONG_LAW_YEAR,
                          said.place(law.start(2)),
                          "Luật " + law.group(1),
                          year,
                          law.group(2))));
    }
  }

  private void checkDate(SaidText said, Cited cited) {
    Optional<LocalDate> issued = known.issued(cited.number());
    Optional<LocalDate> right =
        issued.or(() -> cited.date().flatMap(day -> datings.earlier(cited.number(), day)));
    if (cited.date().isPresent() && right.isPresent() && !cited.date().equals(right)) {
      add(
          Mistake.WRONG_DOCUMENT_DATE,
          said,
          cited,
          DateParser.format(right.get()),
          DateParser.format(cited.date().get()));
    }
  }

  private void checkTitle(SaidText said, Cited cited) {
    String text = said.text();
    Matcher name = LAW_NAME.matcher(text.substring(Math.max(0, cited.at() - 75), cited.at()));
    Optional<String> own = known.title(cited.number());
    if (name.find() && own.isPresent()) {
      String named = KnownDocuments.comparable(name.group(1));
      if (!own.get().contains(named) && !named.contains(own.get())) {
        Optional<String> other = known.titled(name.group(1));
        add(Mistake.WRONG_DOCUMENT_TITLE, said, cited, other.orElse(""), name.group(1));
      }
      return;
    }
    if (name.reset().find() && known.ended(cited.number()).isEmpty()) {
      known
          .named(name.group(1))
          .ifPresent(right -> add(Mistake.WRONG_DOCUMENT_TITLE, said, cited, right, name.group(1)));
    }
    String sentence = said.sentence(cited.at());
    if (cited(sentence).size() == 1) {
      known
          .quotedIn(sentence)
          .filter(number -> !number.equals(cited.number()))
          .ifPresent(number -> add(Mistake.WRONG_DOCUMENT_TITLE, said, cited, number, "…"));
    }
  }

  /** Nghị định is NĐ, Quyết định QĐ: a number whose letters say another kind is mistyped. */
  private void checkKind(SaidText said, Cited cited) {
    Matcher kind = KIND.matcher(said.text().substring(Math.max(0, cited.at() - 25), cited.at()));
    String symbol = cited.number().replaceFirst("^\\d+/(?:\\d{4}/)?", "");
    String right =
        symbol.replaceFirst("^N[DĐ]-?CP$", "NĐ-CP").replaceFirst("^Q[DĐ]-?(TTg|UBND)$", "QĐ-$1");
    if (!right.equals(symbol)) {
      String number = cited.number().substring(0, cited.number().length() - symbol.length());
      add(Mistake.DOCUMENT_LETTERS, said, cited, number + right);
    } else if (kind.find()) {
      String letters = Objects.requireNonNull(LETTERS.get(kind.group(1)));
      // an old plan may have no letters of its kind at all: 45/UBND-VX
      boolean other = LETTERS.values().stream().anyMatch(l -> symbol.startsWith(l + "-"));
      if (!symbol.startsWith(letters) && other) {
        add(Mistake.WRONG_DOCUMENT_KIND, said, cited, kind.group(1), letters);
      }
    }
  }

  /** Whether the words around a document's number tell of the past. */
  static boolean isHistory(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - 60), start);
    String after = text.substring(end, Math.min(text.length(), end + 40));
    return HISTORY.matcher(before + after).find();
  }

  /** What the content's own register does not know; see LegalCheck for what it does. */
  private void checkInForce(SaidText said, Cited cited) {
    Set<String> registered = laws.stream().map(LegalText::number).collect(Collectors.toSet());
    int end = cited.at() + cited.number().length();
    boolean history = isHistory(said.text(), cited.at(), end);
    known
        .ended(cited.number())
        .filter(over -> over.until().isBefore(campaign.starts()))
        .filter(over -> said.isBody() ? !registered.contains(cited.number()) : true)
        .filter(over -> !history)
        .ifPresent(
            over ->
                add(
                    Mistake.LAW_MENTIONED_NOT_IN_FORCE,
                    said,
                    cited,
                    over.replacedBy(),
                    Integer.toString(campaign.year()),
                    "… – " + DateParser.format(over.until())));
  }

  private void add(Mistake mistake, SaidText said, Cited cited, String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = cited.number();
    System.arraycopy(more, 0, arguments, 1, more.length);
    problems.add(Problem.of(mistake, said.place(cited.at()), arguments));
  }
}
