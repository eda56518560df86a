package vn.lantoa.build.recall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Contact;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Hotline;
import vn.lantoa.campaign.Reachable;
import vn.lantoa.text.Dates;

/**
 * What people are told where something wrong is out: ready to be pasted into Facebook or Zalo. It
 * says what was wrong, what is right and whom to call, and blames nobody.
 *
 * @param correct what is right instead, where that is known
 * @param slogans those that it is part of
 * @param carriers what it stood on, as people know it
 */
record CorrectionPost(
    Edition edition,
    Recalled recalled,
    Optional<String> correct,
    LocalDate today,
    Optional<String> address,
    List<String> slogans,
    List<String> carriers) {
  private static final int NUMBERS = 3;

  String text() {
    List<String> parts = new ArrayList<>();
    parts.add("ĐÍNH CHÍNH ngày " + Dates.written(today));
    parts.add(who() + " xin đính chính nội dung tuyên truyền" + where() + ".");
    parts.add(isNumber() ? number() : words());
    numbers().ifPresent(parts::add);
    parts.add(
        "Ai đã lưu, chia sẻ, in hoặc đang treo bản cũ, xin xóa, gỡ xuống và dùng bản mới"
            + address.map(url -> " tại " + url).orElse("")
            + ".");
    office().ifPresent(parts::add);
    parts.add("Xin cảm ơn.");
    return String.join("\n\n", parts) + "\n";
  }

  private boolean isNumber() {
    return recalled.isNumber();
  }

  /** Nothing is said in the name of whoever has not published it. */
  private String who() {
    return edition.isSample() || edition.issuer().isEmpty()
        ? "Trang thông tin này"
        : edition.issuer();
  }

  private String where() {
    String month =
        edition.campaign().map(Campaign::titleWithYear).map(title -> " " + title).orElse("");
    return month + ", đã có trên " + String.join("; ", carriers);
  }

  private String number() {
    String wrong = "Số điện thoại đã ghi: " + phone() + " – không dùng số này.\n";
    return wrong
        + correct
            .map(number -> "Số đúng: " + number + named(number))
            .orElse("Số đúng sẽ được báo tại đây ngay khi xác minh xong.");
  }

  /** As the edition writes it, where it has it still. */
  private String phone() {
    return edition.reachable().stream()
        .map(Reachable::phone)
        .filter(this::isWrong)
        .findFirst()
        .orElse(recalled.written());
  }

  /** Whose the right number is, where the edition knows it. */
  private String named(String number) {
    Recalled right = Recalled.of(number);
    return edition.reachable().stream()
        .filter(one -> !one.phone().isEmpty() && right.isSame(one.phone()))
        .findFirst()
        .map(
            one ->
                one instanceof Hotline hotline
                    ? hotline.title()
                    : one instanceof Contact contact ? contact.title() : "")
        .filter(title -> !title.isEmpty())
        .map(title -> " (" + title + ")")
        .orElse("");
  }

  private String words() {
    return "Câu đã ghi: “"
        + (slogans.size() == 1 ? slogans.get(0) : recalled.written())
        + "”\n"
        + correct
            .map(text -> "Xin đọc là: “" + text + "”")
            .orElse("Câu này được rút lại, xin không dùng nữa.");
  }

  /** Whoever needs help reads this post, too. */
  private Optional<String> numbers() {
    List<Hotline> others =
        edition.hotlines().stream().filter(hotline -> !isWrong(hotline.phone())).toList();
    String lines =
        edition.foremost(NUMBERS).stream()
            .filter(others::contains)
            .map(hotline -> "- " + hotline.shortTitle() + ": " + hotline.phone())
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? Optional.empty() : Optional.of("Khi cần giúp đỡ, xin gọi:\n" + lines);
  }

  private boolean isWrong(String phone) {
    return recalled.isNumber() && recalled.isSame(phone);
  }

  private Optional<String> office() {
    return edition
        .office()
        .filter(contact -> !isWrong(contact.phone()))
        .map(contact -> "Hỏi thêm: " + contact.title() + ", điện thoại " + contact.phone() + ".");
  }
}
