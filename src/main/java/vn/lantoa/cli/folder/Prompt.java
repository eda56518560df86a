package vn.lantoa.cli.folder;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.read.wording.Wording;

/** Asks a person in a terminal, one question after the other. */
final class Prompt {
  private final Environment surroundings;
  private final CliMessages words;
  private final BufferedReader in;

  Prompt(Environment surroundings, CliMessages words) {
    this.surroundings = surroundings;
    this.words = words;
    this.in = new BufferedReader(surroundings.in());
  }

  void tell(String key, Object... arguments) {
    surroundings.err().println(words.text(key, arguments));
  }

  /** One line, tidied; asks again where letters were lost on the way. */
  String ask(String key, Object... arguments) throws InitCommand.Refusal {
    while (true) {
      surroundings.err().print(words.text(key, arguments) + " ");
      surroundings.err().flush();
      String typed = line();
      if (TypedAnswer.isWhole(typed)) {
        return TypedAnswer.tidy(typed);
      }
      tell("init.lost");
    }
  }

  /** Nothing where she only presses Enter; asks again until an answer can be used. */
  <T> Optional<T> ask(Function<String, Optional<T>> read, String key, Object... arguments)
      throws InitCommand.Refusal {
    while (true) {
      String typed = ask(key, arguments);
      Optional<T> answer = read.apply(typed);
      if (typed.isEmpty() || answer.isPresent()) {
        return answer;
      }
      tell("init.again", typed);
    }
  }

  /** Asks again where the answer only stands for one that is yet to come. */
  Optional<String> askText(String key, Object... arguments) throws InitCommand.Refusal {
    while (true) {
      String typed = ask(key, arguments);
      if (!Wording.isFiller(typed)) {
        return Optional.of(typed).filter(text -> !text.isEmpty());
      }
      tell("init.filler", typed);
    }
  }

  /** The title of a plan for a year. */
  Optional<String> askTitle(int year, String key) throws InitCommand.Refusal {
    return ask(
        typed -> TypedAnswer.title(typed, year).filter(title -> !Wording.isFiller(title)), key);
  }

  private String line() throws InitCommand.Refusal {
    try {
      String line = in.readLine();
      if (line == null) {
        surroundings.err().println();
        throw new InitCommand.Refusal(words.text("init.ended"));
      }
      return line;
    } catch (IOException e) {
      throw new InitCommand.Refusal(words.text("init.ended"));
    }
  }
}
