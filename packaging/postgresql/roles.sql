-- Roles and the database of an IronView store. Run once, as a superuser:
--
--     psql -v database=ironview -f roles.sql
--
-- Then give the owner a way in, open the store once with it (this makes the tables), and make a
-- role for every person. README.md beside this file has every step.
\set ON_ERROR_STOP on

-- Owns the tables and brings them up to date; for who looks after the server, not for daily work.
CREATE ROLE ironview_owner LOGIN;

-- What a person's own role is a member of. IronView gives it its rights when it makes the tables:
-- to read everything, to add, and to change what may be changed; never to change or delete an
-- entry of the audit or an earlier version, and never to change a table or a trigger.
CREATE ROLE ironview_staff NOLOGIN;

-- Sorts byte by byte, whatever the operating system's next update thinks of a language.
CREATE DATABASE :"database" OWNER ironview_owner
  TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C';
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO ironview_staff;

\connect :"database"
ALTER SCHEMA public OWNER TO ironview_owner;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ironview_staff;
