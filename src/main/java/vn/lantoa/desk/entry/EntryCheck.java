package vn.lantoa.desk.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.build.Inputs;
import vn.lantoa.build.SingleSheet;
import vn.lantoa.campaign.Edition;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.KeyWords;
import vn.lantoa.desk.office.Office;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;
import vn.lantoa.read.file.ContentRoot;

/**
 * What the reader of content says about an edition as it lies on the disk.
 *
 * @param edition as far as it can be read; nothing where not even folders could be
 * @param roots what it was read from, the officer's own last
 */
record EntryCheck(Optional<Edition> edition, List<Problem> problems, List<ContentRoot> roots) {

  /** What is told of the file as a whole, by the key that is wanting in it. */
  private static final Map<Mistake, String> OF_FIELDS =
      Map.of(Mistake.NO_ADDRESS, "address", Mistake.NO_ADDRESS_WITH_SPONSOR, "address");

  static EntryCheck of(Office office, String edition) throws IOException {
    Outcome<Inputs> inputs = office.supplies().of(edition);
    if (inputs.value().isEmpty()) {
      return new EntryCheck(Optional.empty(), inputs.problems(), List.of());
    }
    SingleSheet.Seen seen = SingleSheet.see(inputs.value().get());
    return new EntryCheck(
        seen.read().map(SingleSheet.Read::edition),
        seen.problems(),
        inputs.value().get().content());
  }

  /** Of one file of hers; what is only to be known is not told. */
  List<Problem> of(EntryFile file) {
    if (roots.isEmpty()) {
      return List.of();
    }
    String name = roots.get(roots.size() - 1).name(file.path());
    return problems.stream()
        .filter(problem -> problem.source().file().equals(name))
        .filter(problem -> problem.severity() != Severity.NOTE)
        .toList();
  }

  /** The field that a problem is about; none where it is about the file. */
  static Optional<EntryField> field(Problem problem, EntryKind kind, EntryFile file) {
    int line = problem.source().line();
    if (OF_FIELDS.containsKey(problem.mistake())) {
      return kind.field(OF_FIELDS.getOrDefault(problem.mistake(), ""));
    }
    if (problem.mistake() == Mistake.MISSING_KEY) {
      String key = problem.arguments().get(0);
      return kind.field(key).or(() -> kind.fieldOfPart(key));
    }
    return file.front().isBody(line)
        ? kind.field(EntryField.BODY)
        : file.front()
            .keyAt(line)
            .filter(key -> !key.isEmpty())
            .flatMap(key -> kind.fieldOf(key, problem.arguments()));
  }

  /** In the words of the form: no keys of files. */
  static DeskWords.Told told(Problem problem, EntryKind kind, DeskWords words) {
    DeskWords.Told usual = words.told(problem);
    Object[] arguments =
        problem.arguments().stream()
            .map(argument -> label(argument, kind, words))
            .toArray(Object[]::new);
    KeyWords keys = keys(kind, words);
    String key = "entry.problem." + problem.mistake().code();
    return new DeskWords.Told(
        usual.severity(),
        usual.code(),
        usual.place(),
        words.known(key, arguments).orElseGet(() -> keys.in(usual.message())),
        words.known(key + ".hint", arguments).orElseGet(() -> keys.in(usual.hint())));
  }

  static KeyWords keys(EntryKind kind, DeskWords words) {
    Map<String, String> labels = new HashMap<>();
    for (EntryField field : kind.fields()) {
      if (!field.isBody()) {
        String key = kind.words(field);
        labels.putIfAbsent(field.key().replaceFirst(".*\\.", ""), words.text(key));
        labels.put(field.key(), words.text(key));
        for (EntryField part : field.parts()) {
          labels.putIfAbsent(part.key(), words.text(kind.words(field, part)));
        }
      }
    }
    return new KeyWords(labels, words.text("entry.field"));
  }

  private static String label(String argument, EntryKind kind, DeskWords words) {
    return Optional.of(argument)
        .filter(key -> !key.isEmpty())
        .flatMap(kind::field)
        .map(field -> words.text(kind.words(field)))
        .or(
            () ->
                kind.fieldOfPart(argument)
                    .flatMap(field -> words.known(kind.words(field) + "." + argument)))
        .orElse(argument);
  }

  /** Whose something is that was inherited: the path of the edition whose folder it lies in. */
  String owner(String file) {
    for (ContentRoot root : roots) {
      if (file.startsWith(root.name() + "/")) {
        String path = file.substring(root.name().length() + 1);
        int folder = path.lastIndexOf('/');
        return folder < 0 ? "" : path.substring(0, folder);
      }
    }
    return "";
  }
}
