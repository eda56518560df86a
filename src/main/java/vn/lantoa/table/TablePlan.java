package vn.lantoa.table;

import java.util.List;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.problem.Problem;

/**
 * What a table changes, before anything is changed.
 *
 * @param problems of the file itself, and
 * @param faults of its cells: where there is any of either, nothing is to be saved
 * @param saves the files as they are to be
 * @param created folders of communes that are new
 * @param edits of files that are there
 * @param kept values that stay although their cells were emptied
 * @param notCalled numbers that were changed, whose day of calling is that of the old one
 * @param ignored headings, and names of sheets, that mean nothing here
 * @param rows that were read
 * @param doubled rows that say what others say
 */
public record TablePlan(
    List<Problem> problems,
    List<TableFault> faults,
    List<ContentStore.Save> saves,
    List<String> created,
    List<Edit> edits,
    List<Edit> kept,
    List<Edit> notCalled,
    List<String> ignored,
    int rows,
    int doubled) {
  /**
   * A value that becomes another.
   *
   * @param file below the content
   * @param heading of its column
   */
  public record Edit(String file, String heading, String before, String after) {}

  public TablePlan {
    problems = List.copyOf(problems);
    faults = List.copyOf(faults);
    saves = List.copyOf(saves);
    created = List.copyOf(created);
    edits = List.copyOf(edits);
    kept = List.copyOf(kept);
    notCalled = List.copyOf(notCalled);
    ignored = List.copyOf(ignored);
  }

  /** Whether it can be carried out. */
  public boolean isSound() {
    return problems.isEmpty() && faults.isEmpty();
  }
}
