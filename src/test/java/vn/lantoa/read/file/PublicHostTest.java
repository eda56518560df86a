package vn.lantoa.read.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST.",
        "a.localhost",
        "may-chu",
        "nas.local",
        "router.lan",
        "a.internal",
        "127.0.0.1",
        "127.1",
        "2130706433",
        "0x7f000001",
        "0177.0.0.1",
        "0x7F.1",
        "127.0.0.1.",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "1.2.3.4.5",
        "256.1.1.1",
        "１２７.0.0.1",
        "127。0。0。1",
        "99999999999",
        "a.1",
        "[::1]",
        "[::]",
        "[fe80::1]",
        "[fe80::1%25eth0]",
        "[fc00::1]",
        "[fd12::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::7f00:1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "[2001:db8::1]",
        "[ff02::1]",
        "[1]",
        "[:::]",
        ""
      })
  void isNotForAll(String host) {
    assertTrue(PublicHost.isPrivate(host), host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "langson.gov.vn", "LANGSON.GOV.VN.", "xã-tân-lập.vn", "a_b.vn", "203.162.0.181", "8.8.8.8",
        "172.15.0.1", "172.32.0.1", "192.167.1.1", "11.0.0.1", "localhost.vn", "local.gov.vn",
        "127.0.0.1.vn", "10.com", "[2001:4860:4860::8888]", "[64:ff9b::808:808]", "[2002:808:808::]"
      })
  void isForAll(String host) {
    assertFalse(PublicHost.isPrivate(host), host);
  }
}
