package vn.lantoa.window;

import java.awt.BorderLayout;
import java.awt.Desktop;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.BorderFactory;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;
import javax.swing.WindowConstants;

/**
 * Shows what the program says, where there is no console for it, or one that cannot show Vietnamese
 * and closes with the last words in it. Ends the program when it is closed itself.
 */
public final class ProgramWindow {
  private static final Pattern OWN_ADDRESS =
      Pattern.compile("http://(?:127\\.0\\.0\\.1|localhost):\\d+/\\S*");

  private static final int LETTERS = 15;
  private static final int MARGIN = 12;

  /** Drawn from src/dist/lantoa.svg, as the icon of LanToa.exe is. */
  private static final String ICON = "icon.png";

  private final JTextArea text = new JTextArea(14, 46);
  private final JButton browser = new JButton("Mở trong trình duyệt");
  private final JButton end = new JButton("Dừng Lan Tỏa");
  private final PrintStream stream =
      new PrintStream(
          new WindowText(said -> SwingUtilities.invokeLater(() -> add(said))),
          true,
          StandardCharsets.UTF_8);

  private ProgramWindow() {}

  /** False on a machine without a screen. */
  public static boolean canOpen() {
    return !GraphicsEnvironment.isHeadless();
  }

  /**
   * @param closed what is done when its reader closes it, or presses the button that ends
   */
  public static ProgramWindow open(Runnable closed) {
    try {
      UIManager.setLookAndFeel(UIManager.getSystemLookAndFeelClassName());
    } catch (ReflectiveOperationException | UnsupportedLookAndFeelException e) {
      // then it looks like Java's own
    }
    ProgramWindow window = new ProgramWindow();
    SwingUtilities.invokeLater(() -> window.show(closed));
    return window;
  }

  /** Takes what the program says, mistakes too. */
  public PrintStream stream() {
    return stream;
  }

  /** The program ended, not as it should have: whatever it said must stay to be read. */
  public void stopped() {
    stream.println();
    stream.println("Lan Tỏa đã dừng. Đọc xong, hãy đóng cửa sổ này. (Lan Toa has stopped.)");
    SwingUtilities.invokeLater(
        () -> {
          end.setText("Đóng");
          end.setToolTipText("Close");
          browser.setEnabled(false);
        });
  }

  private void show(Runnable closed) {
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, LETTERS));
    text.setBorder(BorderFactory.createEmptyBorder(MARGIN, MARGIN, MARGIN, MARGIN));
    text.getAccessibleContext().setAccessibleName("Lan Tỏa cho biết");
    browser.setEnabled(false);
    browser.setToolTipText("Open in the browser");
    browser.addActionListener(event -> browse());
    end.setToolTipText("Stop Lan Toa");
    end.addActionListener(event -> closed.run());

    JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, MARGIN, MARGIN));
    buttons.add(browser);
    buttons.add(end);
    JFrame frame = new JFrame("Lan Tỏa");
    URL icon = ProgramWindow.class.getResource(ICON);
    if (icon != null) {
      frame.setIconImage(new ImageIcon(icon).getImage());
    }
    frame.add(new JScrollPane(text), BorderLayout.CENTER);
    frame.add(buttons, BorderLayout.SOUTH);
    frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent event) {
            closed.run();
          }
        });
    frame.pack();
    frame.setLocationByPlatform(true);
    frame.setVisible(true);
  }

  private void add(String said) {
    text.append(said);
    text.setCaretPosition(text.getDocument().getLength());
    browser.setEnabled(OWN_ADDRESS.matcher(text.getText()).find());
  }

  /** The last address told, which no tab may have any more. */
  private void browse() {
    Matcher addresses = OWN_ADDRESS.matcher(text.getText());
    String last = addresses.results().reduce((one, next) -> next).orElseThrow().group();
    try {
      Desktop.getDesktop().browse(URI.create(last));
    } catch (IOException | UnsupportedOperationException e) {
      stream.println("Không mở được trình duyệt; hãy chép địa chỉ trên vào trình duyệt: " + last);
    }
  }
}
