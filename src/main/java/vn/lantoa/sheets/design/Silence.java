package vn.lantoa.sheets.design;

import com.github.weisj.jsvg.logging.LogManager;
import com.github.weisj.jsvg.logging.Logger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.Level;

/**
 * Keeps JSVG from writing stack traces to the console: what is wrong with a file is told as a
 * Problem. JSVG finds this class through {@code META-INF/services}.
 */
public final class Silence implements LogManager {
  @Override
  public Logger createLogger(String name) {
    return new Logger() {
      @Override
      public void log(Level level, @Nullable String message) {}

      @Override
      public void log(Level level, @Nullable String message, Throwable e) {}

      @Override
      public void log(Level level, Supplier<@Nullable String> message) {}
    };
  }
}
