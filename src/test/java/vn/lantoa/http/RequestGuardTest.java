package vn.lantoa.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestGuardTest {
  private static final String HOST = "Host: 127.0.0.1:2511";

  private static Optional<Integer> refusal(String method, String address, String... headers) {
    Map<String, List<String>> all = new HashMap<>();
    for (String header : headers) {
      String[] parts = header.split(": ", 2);
      all.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
    }
    return new RequestGuard(2511, false).refusal(method, URI.create(address), all);
  }

  @Test
  void letsTheUsersOwnBrowserIn() {
    assertEquals(Optional.empty(), refusal("GET", "/", HOST));
    assertEquals(Optional.empty(), refusal("HEAD", "/a", "Host: localhost:2511"));
    assertEquals(Optional.empty(), refusal("GET", "/", HOST, "Sec-fetch-site: none"));
    assertEquals(
        Optional.empty(),
        refusal("GET", "/a", HOST, "Origin: http://127.0.0.1:2511", "Sec-fetch-site: same-origin"));
  }

  @Test
  void letsALinkOfAnotherSiteBeFollowed() {
    assertEquals(
        Optional.empty(),
        refusal(
            "GET",
            "/",
            HOST,
            "Sec-fetch-site: cross-site",
            "Sec-fetch-mode: navigate",
            "Sec-fetch-dest: document"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example",
        "Host: evil.example:2511",
        "Host: 127.0.0.1",
        "Host: 127.0.0.1:2512",
        "Host: 127.0.0.1:2511.evil.example",
        "Host: LOCALHOST.evil:2511",
        "Host: [::1]:2511",
        "Host: 0.0.0.0:2511",
        "Host: 2130706433:2511",
        "Host: ",
        "X: y",
      })
  void refusesNamesThatAreLedHere(String header) {
    assertEquals(Optional.of(421), refusal("GET", "/", header));
  }

  @Test
  void refusesTwoNames() {
    assertEquals(Optional.of(421), refusal("GET", "/", HOST, "Host: evil.example"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example/", "//evil.example/a", "http://127.0.0.1:2511/"})
  void refusesToBeAProxy(String address) {
    assertEquals(Optional.of(400), refusal("GET", address, HOST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Origin: http://evil.example",
        "Origin: null",
        "Origin: https://127.0.0.1:2511",
        "Origin: http://127.0.0.1:3000",
        "Sec-fetch-site: cross-site",
        "Sec-fetch-site: same-site",
      })
  void refusesWhatPagesOfOthersAskFor(String header) {
    assertEquals(Optional.of(403), refusal("GET", "/", HOST, header));
    assertEquals(
        Optional.of(403),
        refusal("GET", "/", HOST, header, "Sec-fetch-mode: no-cors", "Sec-fetch-dest: image"));
  }

  @Test
  void refusesToBeFramedByOthers() {
    assertEquals(
        Optional.of(403),
        refusal(
            "GET",
            "/",
            HOST,
            "Sec-fetch-site: cross-site",
            "Sec-fetch-mode: navigate",
            "Sec-fetch-dest: iframe"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get"})
  void onlyShows(String method) {
    assertEquals(Optional.of(405), refusal(method, "/", HOST));
  }
}
