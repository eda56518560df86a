package vn.lantoa.speech;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.campaign.LegalText;

/**
 * A text to be read over loudspeakers, as it is spoken.
 *
 * @param notice what is written above it and is not read
 * @param topic what its slogans are about, where they are of one topic
 * @param laws those that it speaks of
 */
public record LoudspeakerScript(
    Optional<String> notice, Optional<String> topic, List<Section> sections, List<LegalText> laws) {
  /**
   * No source gives a rate for village loudspeakers. This is slow speech; whoever shows a duration
   * says that it is assumed.
   */
  public static final int SYLLABLES_A_MINUTE = 150;

  private static final int STEP_IN_SECONDS = 10;

  public LoudspeakerScript {
    sections = List.copyOf(sections);
    laws = List.copyOf(laws);
  }

  /** What a section is for. */
  public enum Part {
    OPENING,
    THOUGHT,
    SLOGANS,
    LAW,
    CALL,
    CLOSING
  }

  /** Paragraphs for one purpose; never empty. */
  public record Section(Part part, List<Utterance> utterances) {
    public Section {
      utterances = List.copyOf(utterances);
    }
  }

  /** Its paragraphs, in the order in which they are read. */
  public Stream<Utterance> utterances() {
    return sections.stream().flatMap(section -> section.utterances().stream());
  }

  public int syllables() {
    return utterances().mapToInt(Utterance::syllables).sum();
  }

  /** How long it takes to read, to the next ten seconds. */
  public Duration duration() {
    int steps = (60 / STEP_IN_SECONDS) * syllables();
    return Duration.ofSeconds(
        (long) Math.ceil((double) steps / SYLLABLES_A_MINUTE) * STEP_IN_SECONDS);
  }

  /** Plain text: a line for each paragraph, an empty one between sections. */
  public String text() {
    Stream<String> told =
        sections.stream()
            .map(
                section ->
                    section.utterances().stream()
                        .map(Utterance::spoken)
                        .collect(Collectors.joining("\n")));
    return Stream.concat(notice.stream(), told).collect(Collectors.joining("\n\n")) + "\n";
  }
}
