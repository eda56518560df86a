package vn.lantoa.sheets.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.sheets.design.Slot.Name;

/**
 * An element that moves as one, with its ancestors from the root's child down. Groups are taken
 * apart where the designer annotated something inside, and where an editor made them: a layer, or a
 * group around the whole drawing.
 */
record MovableElement(List<SvgElement> chain) {
  private static final Set<String> ANNOTATIONS =
      Set.of("data-x", "data-y", "data-when", "data-ink", "data-slot");

  MovableElement {
    chain = List.copyOf(chain);
  }

  static List<MovableElement> of(SvgElement root) {
    List<MovableElement> branches = new ArrayList<>();
    grow(root, List.of(), branches);
    return List.copyOf(branches);
  }

  private static void grow(
      SvgElement parent, List<SvgElement> chain, List<MovableElement> branches) {
    List<SvgElement> drawn = parent.children().stream().filter(SvgElements::isDrawn).toList();
    for (SvgElement element : drawn) {
      List<SvgElement> longer = new ArrayList<>(chain);
      longer.add(element);
      boolean alone = drawn.size() == 1 && longer.stream().noneMatch(MovableElement::annotated);
      boolean parted =
          element.layer() || alone || element.all().skip(1).anyMatch(MovableElement::annotated);
      if (element.is("g") && parted) {
        grow(element, longer, branches);
      } else {
        branches.add(new MovableElement(longer));
      }
    }
  }

  private static boolean annotated(SvgElement element) {
    return element.attributes().keySet().stream().anyMatch(ANNOTATIONS::contains)
        || slotId(element).isPresent();
  }

  private static Optional<Name> slotId(SvgElement element) {
    return element.attribute("id").flatMap(Name::of);
  }

  SvgElement element() {
    return chain.get(chain.size() - 1);
  }

  boolean isSlot() {
    return element().attribute("data-slot").isPresent() || slotId(element()).isPresent();
  }

  String slotWord() {
    return element().attribute("data-slot").or(() -> element().attribute("id")).orElse("");
  }
}
