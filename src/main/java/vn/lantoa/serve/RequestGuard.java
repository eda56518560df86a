package vn.lantoa.serve;

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
 */
record RequestGuard(int port) {
  private static final int BAD_REQUEST = 400;
  private static final int FORBIDDEN = 403;
  private static final int NOT_ALLOWED = 405;
  private static final int MISDIRECTED = 421;
  private static final int HTTP = 80;

  /** The status of a refusal, where a request is refused. */
  Optional<Integer> refusal(String method, URI address, Map<String, List<String>> headers) {
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
    return method.equals("GET") || method.equals("HEAD")
        ? Optional.empty()
        : Optional.of(NOT_ALLOWED);
  }

  /** As a browser writes it into Host. */
  private Set<String> authorities() {
    return port == HTTP
        ? Set.of("127.0.0.1", "localhost", "127.0.0.1:80", "localhost:80")
        : Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  /** A link that is followed is no harm: it shows a page to the user and to nobody else. */
  private boolean isForeign(Map<String, List<String>> headers) {
    boolean origin =
        headers.getOrDefault("Origin", List.of()).stream()
            .anyMatch(
                from -> authorities().stream().noneMatch(own -> from.equals("http://" + own)));
    List<String> site = headers.getOrDefault("Sec-fetch-site", List.of());
    boolean near = site.isEmpty() || site.equals(List.of("same-origin"));
    boolean typed = site.equals(List.of("none"));
    boolean followed =
        headers.getOrDefault("Sec-fetch-mode", List.of()).equals(List.of("navigate"))
            && headers.getOrDefault("Sec-fetch-dest", List.of()).equals(List.of("document"));
    return origin || !near && !typed && !followed;
  }
}
