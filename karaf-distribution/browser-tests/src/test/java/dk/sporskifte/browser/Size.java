package dk.sporskifte.browser;

/** A screen that people work at, in CSS pixels. */
enum Size {
  PHONE(390, 844),
  DESKTOP(1280, 900);

  final int width;
  final int height;

  Size(int width, int height) {
    this.width = width;
    this.height = height;
  }
}
