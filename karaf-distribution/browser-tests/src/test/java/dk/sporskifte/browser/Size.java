package dk.sporskifte.browser;

/** A screen that people work at, in CSS pixels. */
enum Size {
  DESKTOP(1280, 900),
  PHONE(390, 844);

  final int width;
  final int height;

  Size(int width, int height) {
    this.width = width;
    this.height = height;
  }
}
