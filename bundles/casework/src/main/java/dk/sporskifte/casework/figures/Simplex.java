package dk.sporskifte.casework.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What numbers, none below zero, can be when equations hold between them: linear programming by the
 * simplex method. The pivots are Bland's, so that it ends.
 */
final class Simplex {
  private static final double CLOSE = 1e-9;

  private double[][] rows;
  private int[] basis;
  private final int numbers;
  private final Effort.Meter effort;

  private Simplex(double[][] rows, int[] basis, int numbers, Effort.Meter effort) {
    this.rows = rows;
    this.basis = basis;
    this.numbers = numbers;
    this.effort = effort;
  }

  /**
   * @param equations for each number its coefficient, and last what they come to
   * @return empty where nothing fits
   * @throws Effort.Spent when it takes more than there is; later, too
   */
  static Optional<Simplex> of(List<double[]> equations, int numbers, Effort.Meter effort) {
    int count = equations.size();
    double[][] rows = new double[count][];
    for (int row = 0; row < count; row++) {
      double[] equation = equations.get(row);
      double sign = equation[numbers] < 0 ? -1 : 1;
      rows[row] = new double[numbers + count + 1];
      for (int number = 0; number < numbers; number++) {
        rows[row][number] = sign * equation[number];
      }
      rows[row][numbers + row] = 1;
      rows[row][numbers + count] = sign * equation[numbers];
    }
    int[] lacking = IntStream.range(numbers, numbers + count).toArray();
    Simplex begun = new Simplex(rows, lacking, numbers, effort);
    return begun.fits() ? Optional.of(begun.withoutLacking()) : Optional.empty();
  }

  /** The most that a number can be. */
  double most(int number) {
    return far(number, 1) ? valueOf(number) : Double.POSITIVE_INFINITY;
  }

  double least(int number) {
    far(number, -1);
    return valueOf(number);
  }

  private boolean far(int number, double direction) {
    double[] wanted = new double[width()];
    wanted[number] = direction;
    return reach(wanted);
  }

  /** What the equations lack is driven to nothing. */
  private boolean fits() {
    double[] wanted = new double[width()];
    Arrays.fill(wanted, numbers, width(), -1);
    reach(wanted);
    return IntStream.range(0, rows.length)
        .filter(row -> basis[row] >= numbers)
        .allMatch(row -> right(row) < CLOSE);
  }

  private Simplex withoutLacking() {
    for (int row = 0; row < rows.length; row++) {
      if (basis[row] >= numbers) {
        for (int number = 0; number < numbers; number++) {
          if (Math.abs(rows[row][number]) > CLOSE) {
            pivot(row, number);
            break;
          }
        }
      }
    }
    int[] kept = IntStream.range(0, rows.length).filter(row -> basis[row] < numbers).toArray();
    basis = Arrays.stream(kept).map(row -> basis[row]).toArray();
    rows =
        Arrays.stream(kept)
            .mapToObj(
                row -> {
                  double[] shorter = Arrays.copyOf(rows[row], numbers + 1);
                  shorter[numbers] = right(row);
                  return shorter;
                })
            .toArray(double[][]::new);
    return this;
  }

  /** False where there is no end to it. */
  private boolean reach(double[] wanted) {
    int entering = entering(wanted);
    while (entering >= 0) {
      int leaving = leaving(entering);
      if (leaving < 0) {
        return false;
      }
      pivot(leaving, entering);
      entering = entering(wanted);
    }
    return true;
  }

  private int entering(double[] wanted) {
    for (int column = 0; column < width(); column++) {
      double gain = wanted[column];
      for (int row = 0; row < rows.length; row++) {
        gain -= wanted[basis[row]] * rows[row][column];
      }
      if (gain > CLOSE) {
        return column;
      }
    }
    return -1;
  }

  private int leaving(int entering) {
    int found = -1;
    for (int row = 0; row < rows.length; row++) {
      if (rows[row][entering] > CLOSE && (found < 0 || sooner(row, found, entering))) {
        found = row;
      }
    }
    return found;
  }

  private boolean sooner(int row, int than, int entering) {
    double step = right(row) / rows[row][entering];
    double other = right(than) / rows[than][entering];
    return step < other - CLOSE || step < other + CLOSE && basis[row] < basis[than];
  }

  private void pivot(int leaving, int entering) {
    // And as much again to find it.
    effort.spend(2L * rows.length * width());
    double by = rows[leaving][entering];
    for (int column = 0; column < rows[leaving].length; column++) {
      rows[leaving][column] /= by;
    }
    for (int row = 0; row < rows.length; row++) {
      double times = rows[row][entering];
      if (row != leaving && times != 0) {
        for (int column = 0; column < rows[row].length; column++) {
          rows[row][column] -= times * rows[leaving][column];
        }
      }
    }
    basis[leaving] = entering;
  }

  private double valueOf(int number) {
    for (int row = 0; row < rows.length; row++) {
      if (basis[row] == number) {
        return right(row);
      }
    }
    return 0;
  }

  private double right(int row) {
    return rows[row][rows[row].length - 1];
  }

  private int width() {
    return rows.length == 0 ? numbers : rows[0].length - 1;
  }
}
