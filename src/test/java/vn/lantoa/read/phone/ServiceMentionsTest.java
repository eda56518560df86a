package vn.lantoa.read.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of the State's short numbers goes with its own service, however a sentence says so. */
class ServiceMentionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hãy gọi 113 để được cấp cứu y tế                              | 113 cấp cứu 115
          Gọi 114 nếu bị chồng đánh đập                                 | 114 bị chồng đánh đập 111, 113
          Trẻ em bị xâm hại hãy gọi số 113 để được tư vấn miễn phí      | 113 tư vấn 111
          Gọi một một ba để được cấp cứu                                | 113 cấp cứu 115
          GỌI MỘT, MỘT, BỐN NẾU BỊ ĐÁNH ĐẬP                             | 114 bị đánh đập 111, 113
          Gọi một trăm mười lăm để báo công an                          | 115 công an 113
          Gặp bạo lực, gọi 115 để báo công an                           | 115 công an 113
          Khi bị bạo lực, hãy gọi ngay 112                              | 112 bạo lực 111, 113
          Có cháy thì gọi 113                                           | 113 cháy 114
          Cứu hỏa: 115                                                  | 115 cứu hỏa 114
          Số 114 là của công an                                         | 114 công an 113
          Công an 113, cứu hỏa 115, cấp cứu 114                         | 115 cứu hỏa 114; 114 cấp cứu 115
          113, 114, 115 (công an, cấp cứu, cứu hỏa)                     | 114 cấp cứu 115
          gọi 113 để được cấp cứu, gọi 115 để báo công an               | 113 cấp cứu 115; 115 công an 113
          Khi cần cấp cứu, bà con gọi ngay số 113                       | 113 cấp cứu 115
          Bảo vệ trẻ em: gọi 112                                        | 112 bảo vệ trẻ em 111
          Có người bị thương do bạo lực: gọi 114                        | 114 bị thương 115
          Trẻ em bị bạo hành, hãy bấm 115                               | 115 bạo hành 111, 113
          Lũ quét, sạt lở: gọi 111                                      | 111 lũ quét 112, 114
          Gọi [cấp cứu](tel:113) ngay                                   | 113 cấp cứu 115
          Báo công an qua số điện thoại 1 1 5                           | 115 công an 113
          Muốn gặp cảnh sát, hãy gọi 11I                                | 111 cảnh sát 113
          Nhớ ba số: 113 cứu hỏa, 114 công an, 115 cấp cứu              | 113 cứu hỏa 114; 114 công an 113
          Bị chồng hành hạ? Gọi 115!                                    | 115 hành hạ 111, 113
          Liên hệ số 114 để được hỗ trợ y tế                            | 114 hỗ trợ y tế 115
          Call 113 for an ambulance                                     | 113 ambulance 115
          Gọi 113 để được cấp cứu, không phải trả tiền                  | 113 cấp cứu 115
          Gọi 113 không phải trả tiền để được cấp cứu                   | 113 cấp cứu 115
          Không phải lo, hãy gọi 113 để được cấp cứu                    | 113 cấp cứu 115
          Lỗi không phải của bạn, gọi 113 để được cấp cứu               | 113 cấp cứu 115
          Gọi 113 để được cấp cứu, tránh nhầm lẫn                       | 113 cấp cứu 115
          Gọi 113 để được cấp cứu, đừng gọi nhiều lần                   | 113 cấp cứu 115
          Gọi 113 để được cấp cứu, không phải gọi 115                   | 113 cấp cứu 115
          Gọi 113 để được cấp cứu thay vì tự lái xe                     | 113 cấp cứu 115
          Không gọi 115 để báo công an mà gọi 114                       | 114 công an 113
          Call 113 for an ambulance, it is not expensive                | 113 ambulance 115
          Call 113 for an ambulance, do not wait                        | 113 ambulance 115
          """)
  void findTheNumberOfAnotherService(String text, String wrong) {
    assertEquals(wrong, found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "113, 114, 115 (công an, cứu hỏa, cấp cứu)",
        "Công an, phòng cháy chữa cháy và cứu nạn cứu hộ, cấp cứu: 113, 114, 115",
        "Gọi 113 khi bị đánh đập, 115 khi bị thương",
        "Khi bị bạo lực, hãy gọi 113, 111 hoặc 115",
        "Bị đánh, bị thương: gọi 115 hoặc 113",
        "Khi có cháy, gọi 114, khi bị thương, gọi 115, khi bị đánh, gọi 113",
        "Công an 113 Cứu hỏa 114 Cấp cứu 115 Trẻ em 111",
        "113 công an, 114 chữa cháy, 115 cấp cứu",
        "Bị chồng đánh đến bị thương hãy gọi 113",
        "Báo ngay cho công an xã hoặc tổng đài 111",
        "Báo công an, gọi 111 khi trẻ em bị xâm hại",
        "Gọi 115 khi bị thương, báo công an xã",
        "Trẻ em bị bạo lực, xâm hại thì gọi [111](tel:111), tổng đài quốc gia bảo vệ trẻ em",
        "Nếu nguy hiểm **ngay lúc này**, hãy gọi [113](tel:113). Có người bị thương, gọi"
            + " [115](tel:115).",
        "Gọi khi có cháy. Khi bạo lực đang xảy ra, gọi [113](tel:113).",
        "- Công an\n- Gọi 111 khi trẻ em cần giúp",
        "Tổng đài 112 không phải số báo công an",
        "Cần cấp cứu thì không phải gọi 113",
        "Cần cấp cứu thì không phải là số 113 mà là 115",
        "Khi cần cấp cứu, 113 không phải số để gọi",
        "Khi cần cấp cứu đừng gọi nhầm 113",
        "Khi cần cấp cứu, gọi 113 là nhầm",
        "Nhiều người nhầm số 113 là cấp cứu",
        "Nhiều người nhầm cấp cứu là 113",
        "Đừng gọi [113](tel:113) khi bị thương",
        "Tổng đài 113: đừng gọi khi bị thương nhẹ",
        "Gọi 115 chứ không phải 113 khi bị thương",
        "Thay vì gọi 113 khi bị thương, hãy gọi 115",
        "Thay vì tự đến công an hãy gọi 111",
        "Gọi 111: tổng đài này không thay công an",
        "Tổng đài 113 không nhận tin báo cháy và cấp cứu",
        "For an ambulance do not call 113",
        "For an ambulance call 115, not 113",
        "113 is not the number for an ambulance",
        "Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ: gọi 114",
        "Gọi 113 hoặc 1900 96 96 80 để được tư vấn",
        "Gọi 113 để công an đến, đưa nạn nhân đi cấp cứu",
        "Công an xã phối hợp Trạm y tế phổ biến tổng đài 111 tới học sinh",
        "Người bị bạo lực cần chăm sóc y tế gọi 115",
        "Lớp tập huấn cho 113 cán bộ công an và 115 cán bộ y tế",
        "Điều 113 của Bộ luật: công an tiếp nhận tin báo",
        "Gọi 112 khi có thiên tai, sự cố cần cứu nạn",
        "Nạn nhân mua bán người gọi 111",
        "Sau khi được cấp cứu, nạn nhân cần gọi 113 trình báo",
        "Tuyến đường 115 bị sạt lở, công an điều tiết giao thông",
        "Trung tâm cấp cứu 115 phối hợp công an"
      })
  void letRightOnesBe(String text) {
    assertEquals("", found(text));
  }

  /** As much as a file may have: each number is held only against the words near it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gọi 113 để được cấp cứu,      | 113 cấp cứu 115
          công an 115, cấp cứu 115,     | 115 công an 113
          không phải 113 cấp cứu,       |
          """)
  void aSentenceWithoutEndIsReadToItsEnd(String words, String wrong) {
    int times = 127_000 / (words.getBytes(StandardCharsets.UTF_8).length + 1);
    List<ServiceMentions.Wrong> all = ServiceMentions.in((words + " ").repeat(times));
    assertEquals(
        wrong == null ? Set.of() : Set.of(wrong),
        all.stream().map(ServiceMentionsTest::told).collect(Collectors.toSet()));
    assertEquals(wrong == null ? 0 : times, all.size());
  }

  private static String told(ServiceMentions.Wrong wrong) {
    return wrong.number() + " " + wrong.words() + " " + wrong.right();
  }

  private static String found(String text) {
    List<ServiceMentions.Wrong> wrong = ServiceMentions.in(text);
    return wrong.stream().map(ServiceMentionsTest::told).collect(Collectors.joining("; "));
  }
}
