package vn.lantoa.read.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a number was typed, it is written in the same groups that can be read out. */
final class PhoneNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "02383.844.113, 0238 3844 113",
    "0238-3844-113, 0238 3844 113",
    "02383 844 113, 0238 3844 113",
    "02383844113, 0238 3844 113",
    "024.3333.5599, 024 3333 5599",
    "0912345678, 0912 345 678",
    "0912.345.678, 0912 345 678",
    "19009696, 1900 9696",
    "1900.969680, 1900 96 96 80",
    "0692342431, 069 234 2431",
    "113, 113",
    "1022, 1022",
    "0205 387 0000, 0205 3870 000",
    "0205 3 870 000, 0205 3870 000",
    "02053 870 000, 0205 3870 000",
    "1900 969 680, 1900 96 96 80",
    "+84 24 3333.5599, +84 24 3333 5599"
  })
  void isWrittenInGroups(String typed, String written) {
    assertEquals(written, PhoneNumbers.spaced(typed));
    assertEquals(PhoneNumbers.digits(typed), PhoneNumbers.digits(written));
  }
}
