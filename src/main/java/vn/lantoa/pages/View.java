package vn.lantoa.pages;

/** The words of one kind of page. */
interface View {
  Said say(Scene scene);
}
