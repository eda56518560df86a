package vn.lantoa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Spoils files at random, the same way for the same seed: pieces deleted, doubled, moved or turned
 * over, bits flipped, the rest cut off, poison put in.
 */
record Spoiler(Random random, List<String> poison) {
  static final List<String> OF_CONTENT =
      List.of(
          "[[[[",
          "{",
          "}",
          "{year}",
          "{locality}",
          "\u0000",
          "---\n",
          "\n---\n",
          "&a *a",
          "!!java.net.URL x",
          "%TAG ! tag:x,2000:\n",
          "? [a]\n: b\n",
          "<<: {a: b}\n",
          "\t",
          "\r",
          "\"",
          "'",
          ": ",
          " #",
          "- ",
          "> ",
          "![](",
          "](/",
          "<script>",
          "|\n|-|\n",
          "\uFEFF",
          "\u0301",
          "\uD83D\uDE00",
          "99999999999999999999",
          "-0001-01-01",
          "+999999999-12-31",
          "../../../../..",
          "type: campaign\n",
          "type: locality\n",
          "hide: true\n",
          "null",
          "~",
          "&amp;#0;",
          "&#x7;",
          "&#x202E;",
          "&#xD800;",
          "&#xFFFE;",
          "&nbsp;",
          "\u202E",
          "\u200B",
          "\u0300\u0301\u0302",
          "\\",
          "`",
          "``",
          "***",
          "__",
          "~~",
          "[^1]",
          "[a]: /b\n",
          "<!--",
          "-->",
          "<b>",
          "</div>",
          "<a@b.vn>",
          "<https://a.vn/>",
          "(tel:111)",
          "](#a)",
          "](//a.vn)",
          "\n\n## a\n\n",
          "\n\n#### a\n\n",
          "\n# a\n",
          "\n- a\n- ~\n",
          "\n- |\n",
          "| a | b |\n",
          "111",
          "0912345678",
          "1800 1567",
          "13/2022/QH15",
          "năm 1999",
          "ngày 31/02/2025",
          "2025-13-45",
          "0",
          "-1",
          "1e999",
          "NaN",
          "phone: 1\n",
          "title: \"\\u0000\"\n",
          "title: \"\\u202E\"\n",
          "title: \"\\e\"\n",
          "slug: ../a\n",
          "path: /\n",
          "date: 0\n",
          "exit-url: http://127.0.0.1:99999/\n",
          "website: javascript:alert(1)\n",
          "base-url: https://a@b/\n",
          "logos: [{file: /dev/zero, alt: a}]\n",
          "& < > ' \"",
          "]]>",
          "<?xml?>",
          "<![CDATA[",
          "${a}",
          "th:text",
          "<#if>",
          "\u2028",
          "\u0085");

  static final List<String> OF_DRAWINGS =
      List.of(
          "1e9",
          "-1e9",
          "NaN",
          "1e300",
          "-0",
          "0.0000001",
          "1e-30",
          "<g>",
          "</g>",
          "<!--",
          "<use href='#a'/>",
          "<use href='#slogan'/>",
          " id='a'",
          " transform='scale(1e9)'",
          " transform='matrix(0 0 0 0 0 0)'",
          " transform='rotate(NaN)'",
          " stroke='#000' stroke-dasharray='0.001'",
          " stroke-dasharray='1 0'",
          " stroke-width='1e9'",
          " stroke-width='-1'",
          " stroke='#000' stroke-linejoin='round'",
          " viewBox='0 0 0 0'",
          " viewBox='0 0 1e5 1'",
          " width='-5'",
          " rx='1e9'",
          " opacity='.5'",
          " fill='url(#a)'",
          " clip-path='url(#a)'",
          " clip-path='url(#b)'",
          "<clipPath id='b'><path d='M0 0L9 9 9 0z'/></clipPath>",
          " mask='url(#a)'",
          "<pattern id='a' width='1' height='1'><path d='M0 0h1v1z'/></pattern>",
          " d='M0 0a1 1 0 1 1 1e6 1z'",
          " d='M'",
          " d='z'",
          " points='0,0 1'",
          "<path d='M0 0C1 1 1e7 1e7 0 1z' stroke='#000' stroke-dasharray='3'/>",
          "<style>*{stroke:red;stroke-dasharray:.1}</style>",
          "<text>a</text>",
          "<image href='a'/>",
          "<svg viewBox='0 0 1 1'>",
          "<symbol id='a'>",
          "<marker id='a'/>",
          "&a;",
          "&#0;",
          "]]>",
          "<!DOCTYPE svg [<!ENTITY a 'a'>]>",
          " data-slot='slogan'",
          " data-x='stretch'",
          " data-when='!qr'",
          " data-lines='99'",
          " data-gap='1e9'",
          " data-yield='logos'",
          " data-ink='Cam'",
          " data-inks='A #000000'",
          " data-largest='0'",
          "\u0000",
          "\uFFFE",
          "\"",
          "'",
          "<",
          ">",
          " ",
          "99999999",
          " style='display:none'",
          " style='fill:#'");

  byte[] spoil(byte[] right) {
    byte[] spoilt = right;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      spoilt = once(spoilt);
    }
    return spoilt;
  }

  private byte[] once(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(40));
    byte[] before = Arrays.copyOf(bytes, from);
    byte[] piece = Arrays.copyOfRange(bytes, from, to);
    byte[] after = Arrays.copyOfRange(bytes, to, bytes.length);
    return switch (random.nextInt(8)) {
      case 0 -> joined(before, after);
      case 1 -> joined(before, piece, piece, after);
      case 2 -> joined(before, flipped(piece), after);
      case 3 -> random.nextInt(4) == 0 ? before : joined(before, after, piece);
      case 4 -> joined(before, line(bytes), piece, after);
      case 5 -> joined(before, word().repeat(1 + random.nextInt(30)).getBytes(UTF_8), piece, after);
      default -> joined(before, word().getBytes(UTF_8), piece, after);
    };
  }

  private String word() {
    return poison.get(random.nextInt(poison.size()));
  }

  private byte[] line(byte[] bytes) {
    String[] lines = new String(bytes, UTF_8).split("\n", -1);
    return (lines[random.nextInt(lines.length)] + "\n").getBytes(UTF_8);
  }

  private byte[] flipped(byte[] piece) {
    byte[] flipped = piece.clone();
    for (int i = 0; i < flipped.length; i++) {
      flipped[i] ^= (byte) (random.nextInt(3) == 0 ? 1 << random.nextInt(8) : 0);
    }
    return flipped;
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      joined.writeBytes(piece);
    }
    return joined.toByteArray();
  }
}
