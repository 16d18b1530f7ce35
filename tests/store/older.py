"""Makes of a store what an earlier program would have written."""

from playhouse.sqlcipher_ext import SqlCipherDatabase

from ironview.store.migrations import STEPS, migrate


def make_older(path, version, key=""):
    """Write a closed store anew as a program that knew so many steps had it."""
    newer = path.with_name(f"{path.name}.newer")
    path.rename(newer)
    database = SqlCipherDatabase(str(path), passphrase=key)
    migrate(database, STEPS[:version])
    database.execute_sql("ATTACH DATABASE ? AS newer KEY ?", (str(newer), key))
    sql = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    for (table,) in database.execute_sql(sql).fetchall():
        columns = database.execute_sql(f'PRAGMA main.table_info("{table}")').fetchall()
        names = ", ".join(f'"{column[1]}"' for column in columns)
        copied = f'INSERT INTO main."{table}" ({names}) SELECT {names} FROM newer."{table}"'
        database.execute_sql(copied)
    database.execute_sql("DETACH DATABASE newer")
    database.close()
    newer.unlink()
