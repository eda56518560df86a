package vn.lantoa.begin;

/** The text of {@code campaign.md} for a year that the program does not have yet. */
public final class CampaignText {
  private CampaignText() {}

  /** As every year's since 2021: from 15 November to 15 December; a theme is never guessed. */
  public static String of(int year) {
    return """
        ---
        # Chương trình chưa có năm %1$d, nên năm ấy có tệp này. Bản mới của chương trình có năm ấy thì xóa tệp này đi.
        type: campaign
        # Tên và các ngày của Tháng hành động, như những năm trước: so lại với văn bản hướng dẫn của năm.
        title: Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới
        year: %1$d
        # Có chủ đề thì thay dòng dưới bằng: theme: … (chép đúng từng chữ)
        theme-pending: true
        starts: %1$d-11-15
        ends: %1$d-12-15
        # Số của văn bản hướng dẫn
        # guidance: …
        ---
        """
        .formatted(year);
  }
}
