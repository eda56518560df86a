package vn.lantoa.cli.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.begin.FolderOwner;
import vn.lantoa.begin.FolderOwner.OfBody;
import vn.lantoa.begin.FolderOwner.OfCommune;
import vn.lantoa.begin.FolderOwner.OfProvince;
import vn.lantoa.campaign.Level;
import vn.lantoa.country.AdministrativeMap;

/** Asks whose folder is begun: a place is searched for as it is typed, and chosen by number. */
final class OwnerQuestions {
  /** More than these a person does not read. */
  private static final int SHOWN = 15;

  private static final String BODY = "0";

  private final AdministrativeMap map;
  private final Prompt prompt;

  OwnerQuestions(AdministrativeMap map, Prompt prompt) {
    this.map = map;
    this.prompt = prompt;
  }

  FolderOwner ask() throws InitCommand.Refusal {
    prompt.tell("init.owner.about");
    while (true) {
      String typed = prompt.ask("init.owner");
      if (typed.equals(BODY)) {
        return body();
      }
      Optional<FolderOwner> place = place(typed);
      if (place.isPresent()) {
        return place.get();
      }
    }
  }

  /** A place by what was typed, or by what is typed next; none where nothing is. */
  private Optional<FolderOwner> place(String first) throws InitCommand.Refusal {
    String typed = first;
    List<FolderOwner> found = List.of();
    while (!typed.isEmpty()) {
      Optional<FolderOwner> chosen = chosen(typed, found);
      if (chosen.isPresent()) {
        return chosen;
      }
      found = find(map, typed);
      if (found.isEmpty()) {
        prompt.tell("init.owner.none", typed);
      }
      for (int i = 0; i < Math.min(SHOWN, found.size()); i++) {
        prompt.tell("init.choice", i + 1, shown(found.get(i)));
      }
      if (found.size() > SHOWN) {
        prompt.tell("init.owner.more", found.size() - SHOWN);
      }
      typed = prompt.ask(found.isEmpty() ? "init.owner" : "init.owner.which");
      if (typed.isEmpty() && found.size() == 1) {
        return Optional.of(found.get(0));
      }
    }
    return Optional.empty();
  }

  private static <T> Optional<T> chosen(String typed, List<T> among) {
    boolean number = typed.matches("[1-9]\\d?");
    int at = number ? Integer.parseInt(typed) : 0;
    return at >= 1 && at <= Math.min(SHOWN, among.size())
        ? Optional.of(among.get(at - 1))
        : Optional.empty();
  }

  /** Provinces and communes that may be meant. */
  static List<FolderOwner> find(AdministrativeMap map, String typed) {
    List<FolderOwner> found = new ArrayList<>();
    map.findProvinces(typed).forEach(province -> found.add(new OfProvince(province)));
    map.find(typed).forEach(commune -> found.add(new OfCommune(commune)));
    return found;
  }

  /** Phường Kỳ Lừa, Tỉnh Lạng Sơn (06187). */
  static String shown(FolderOwner owner) {
    String name =
        owner instanceof OfCommune in
            ? in.commune().fullName() + ", " + in.commune().province().fullName()
            : owner instanceof OfProvince in ? in.province().fullName() : owner.fullName();
    return name + owner.code().map(code -> " (" + code + ")").orElse("");
  }

  private OfBody body() throws InitCommand.Refusal {
    List<Level> levels = Stream.of(Level.values()).filter(Level::isBody).toList();
    for (int i = 0; i < levels.size(); i++) {
      prompt.tell("init.choice", i + 1, levels.get(i).label());
    }
    Optional<Level> level = Optional.empty();
    while (level.isEmpty()) {
      level = prompt.ask(typed -> chosen(typed, levels), "init.level");
    }
    Optional<String> name = Optional.empty();
    while (name.isEmpty()) {
      name = prompt.askText("init.name");
    }
    return new OfBody(level.get(), name.get(), place(prompt.ask("init.above")));
  }
}
