package dk.sporskifte.tenancy.database;

/**
 * How the connections a server allows are shared out among tenants.
 *
 * @param connections for all tenants of this node together
 * @param largest what one tenant gets at most
 */
public record PoolBudget(int connections, int largest) {
  private static final int SMALLEST = 2;

  /** Left to administration, migrations, backups and whoever looks after the server. */
  private static final int RESERVED_PERCENT = 10;

  /**
   * @param wanted of this node; 0 for all the server has to give
   */
  public static PoolBudget of(int maxConnections, int wanted, int largest) {
    int available = maxConnections - Math.max(5, maxConnections * RESERVED_PERCENT / 100);
    return new PoolBudget(wanted > 0 ? Math.min(wanted, available) : available, largest);
  }

  /** Where even the smallest share is too much for all, tenants that rest make room for others. */
  int share(int tenants) {
    return Math.max(SMALLEST, Math.min(largest, connections / Math.max(1, tenants)));
  }
}
