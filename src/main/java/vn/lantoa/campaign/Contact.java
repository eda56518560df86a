package vn.lantoa.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.problem.Source;

/**
 * A place near by where somebody helps, or the office that runs the month: police, a health post,
 * the Women's Union, a trusted address of the community.
 *
 * @param title who it is: Công an phường Kỳ Lừa
 * @param purpose what to go or call there for
 * @param phone empty where people can only go there
 * @param address where it is; given where there is no number
 * @param person whom to ask for at the office
 * @param office whether it runs the month, and is no place of help
 * @param discreet whether it is told on the page of numbers alone: whoever beats hears loudspeakers
 *     too
 * @param order smaller comes first
 * @param body what else to know
 */
public record Contact(
    String name,
    String title,
    String purpose,
    String phone,
    Optional<String> address,
    Optional<String> hours,
    Optional<String> email,
    Optional<String> person,
    boolean office,
    boolean discreet,
    Provenance provenance,
    int order,
    Body body,
    Source place)
    implements Reachable {

  /** Help first; whoever needs it reads no further than the first few. */
  public static final Comparator<Contact> ORDER =
      Comparator.comparing(Contact::office)
          .thenComparingInt(Contact::order)
          .thenComparing(Contact::name);

  /**
   * Whether walls and loudspeakers may tell it: not a place to hide at, of which whoever looks for
   * somebody would learn too.
   */
  public boolean isPublic() {
    return !phone.isEmpty() && !discreet;
  }

  @Override
  public boolean local() {
    return true;
  }

  @Override
  public List<Body> bodies() {
    return List.of(body);
  }
}
