package vn.lantoa.campaign.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.pages.MadeUp;

class SiteTest {
  @ParameterizedTest
  @CsvSource({
    "https://langson.gov.vn/, https://langson.gov.vn",
    "https://langson.gov.vn/, https://langson.gov.vn/phap-luat/?x#y",
    "http://langson.gov.vn/, https://www.LangSon.gov.vn./",
    "https://www.langson.gov.vn/, https://langson.gov.vn:443/",
    "https://langson.gov.vn/thang/, https://langson.gov.vn/thang",
    "https://langson.gov.vn/thang/, https://langson.gov.vn/./thang/2025/"
  })
  void knowsItsOwnAddresses(String base, URI address) {
    assertTrue(MadeUp.site(base).isOwn(address));
  }

  @ParameterizedTest
  @CsvSource({
    "'', https://langson.gov.vn/",
    "https://thang.langson.gov.vn/, https://langson.gov.vn/",
    "https://langson.gov.vn/thang/, https://langson.gov.vn/",
    "https://langson.gov.vn/thang/, https://langson.gov.vn/thang-khac/",
    "https://langson.gov.vn/, https://vnexpress.net/?langson.gov.vn",
    "https://langson.gov.vn/, https://langson.gov.vn:8443/"
  })
  void leavesOthersAlone(String base, URI address) {
    assertFalse(MadeUp.site(base).isOwn(address));
  }
}
