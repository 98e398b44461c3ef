-- Learning is a job of its own each time that it is asked for, and none any more that looks each minute whether it was.
delete from job where task_name = 'learn-reading';

-- What was asked for before and not begun, or not ended.
insert into job (task_name, task_instance, task_data, execution_time, picked, version)
select 'learn', gen_random_uuid()::text, convert_to(json_build_object('version', version)::text, 'UTF8'), now(),
  false, 1
from learning
where stage = 'ASKED';
