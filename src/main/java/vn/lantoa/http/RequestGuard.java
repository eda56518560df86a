package vn.lantoa.http;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may ask. Any page in the user's browser can send requests to this machine, and a name of its
 * own can be made to lead here (DNS rebinding): so a request must name this server, and must not
 * come from a page of another one.
 *
 * @param port that the server listens on
 * @param takesForms whether what it serves can be changed: forms are taken from its own pages only
 */
public record RequestGuard(int port, boolean takesForms) {
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_ALLOWED = 405;
  private static final int MISDIRECTED = 421;
  private static final int HTTP = 80;

  /** The status of a refusal, where a request is refused. */
  public Optional<Integer> refusal(String method, URI address, Map<String, List<String>> headers) {
    List<String> hosts = headers.getOrDefault("Host", List.of());
    if (hosts.size() != 1 || !authorities().contains(hosts.get(0))) {
      return Optional.of(MISDIRECTED);
    }
    if (address.getRawAuthority() != null || address.getScheme() != null) {
      return Optional.of(BAD_REQUEST); // a proxy is asked so, and //x/y would be another host's
    }
    if (isForeign(headers)) {
      return Optional.of(FORBIDDEN);
    }
    if (takesForms && method.equals("POST")) {
      return isOwnForm(headers) ? Optional.empty() : Optional.of(FORBIDDEN);
    }
    return method.equals("GET") || method.equals("HEAD")
        ? Optional.empty()
        : Optional.of(NOT_ALLOWED);
  }

  /** Every browser says where a form comes from; what does not say it is none of the user's. */
  private boolean isOwnForm(Map<String, List<String>> headers) {
    return headers.containsKey("Origin")
        || headers.getOrDefault("Sec-fetch-site", List.of()).equals(List.of("same-origin"));
  }

  /** As a browser writes it into Host. */
  private Set<String> authorities() {
    return port == HTTP
        ? Set.of("127.0.0.1", "localhost", "127.0.0.1:80", "localhost:80")
        : Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /**
   * A link that is followed is no harm: it shows a page to the user and to nobody else. So does a
   * frame of another server on this machine; the policy in the answer says which may frame it.
   */
  private boolean isForeign(Map<String, List<String>> headers) {
    boolean origin =
        headers.getOrDefault("Origin", List.of()).stream()
            .anyMatch(
                from -> authorities().stream().noneMatch(own -> from.equals("http://" + own)));
    List<String> site = headers.getOrDefault("Sec-fetch-site", List.of());
    boolean near = site.isEmpty() || site.equals(List.of("same-origin"));
    boolean typed = site.equals(List.of("none"));
    boolean navigates =
        headers.getOrDefault("Sec-fetch-mode", List.of()).equals(List.of("navigate"));
    List<String> into = headers.getOrDefault("Sec-fetch-dest", List.of());
    boolean followed = navigates && into.equals(List.of("document"));
    boolean framed =
        navigates && into.equals(List.of("iframe")) && site.equals(List.of("same-site"));
    return origin || !near && !typed && !followed && !framed;
  }
}
