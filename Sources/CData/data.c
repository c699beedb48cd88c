// The files that travel inside the program: a copy of it in any folder still has them.
// A new file is one block and one line here.
#include "CData.h"

static const unsigned char bank_holidays_json[] = {
#embed "../../data/bank-holidays.json"
};
static const unsigned char agendas_leicestershire_scrutiny_2017_yaml[] = {
#embed "../../data/agendas/leicestershire-scrutiny-2017.yaml"
};
static const unsigned char agendas_partnership_board_yaml[] = {
#embed "../../data/agendas/partnership-board.yaml"
};
static const unsigned char constitutions_leicester_group_2004_yaml[] = {
#embed "../../data/constitutions/leicester-group-2004.yaml"
};
static const unsigned char constitutions_leicester_peg_2004_yaml[] = {
#embed "../../data/constitutions/leicester-peg-2004.yaml"
};
static const unsigned char constitutions_leicester_workstream_2004_yaml[] = {
#embed "../../data/constitutions/leicester-workstream-2004.yaml"
};
static const unsigned char constitutions_leicestershire_2020_yaml[] = {
#embed "../../data/constitutions/leicestershire-2020.yaml"
};
static const unsigned char constitutions_leicestershire_scrutiny_2017_yaml[] = {
#embed "../../data/constitutions/leicestershire-scrutiny-2017.yaml"
};
static const unsigned char constitutions_oxfordshire_jmg_2006_yaml[] = {
#embed "../../data/constitutions/oxfordshire-jmg-2006.yaml"
};
static const unsigned char constitutions_oxfordshire_ldpb_2006_yaml[] = {
#embed "../../data/constitutions/oxfordshire-ldpb-2006.yaml"
};
static const unsigned char constitutions_salford_2001_yaml[] = {
#embed "../../data/constitutions/salford-2001.yaml"
};
static const unsigned char constitutions_salford_assumed_yaml[] = {
#embed "../../data/constitutions/salford-assumed.yaml"
};
static const unsigned char constitutions_salford_working_group_yaml[] = {
#embed "../../data/constitutions/salford-working-group.yaml"
};
static const unsigned char minutes_leicestershire_2017_03_07_txt[] = {
#embed "../../data/minutes/leicestershire-2017-03-07.txt"
};
static const unsigned char models_health_and_wellbeing_board_yaml[] = {
#embed "../../data/models/health-and-wellbeing-board.yaml"
};
static const unsigned char models_integrated_care_board_committee_yaml[] = {
#embed "../../data/models/integrated-care-board-committee.yaml"
};
static const unsigned char models_joint_commissioning_board_yaml[] = {
#embed "../../data/models/joint-commissioning-board.yaml"
};
static const unsigned char models_joint_committee_yaml[] = {
#embed "../../data/models/joint-committee.yaml"
};
static const unsigned char models_parish_council_yaml[] = {
#embed "../../data/models/parish-council.yaml"
};
static const unsigned char models_working_group_yaml[] = {
#embed "../../data/models/working-group.yaml"
};
static const unsigned char samples_leicester_2004_yaml[] = {
#embed "../../data/samples/leicester-2004.yaml"
};
static const unsigned char samples_leicestershire_2017_yaml[] = {
#embed "../../data/samples/leicestershire-2017.yaml"
};
static const unsigned char samples_leicestershire_2020_yaml[] = {
#embed "../../data/samples/leicestershire-2020.yaml"
};
static const unsigned char samples_oxfordshire_2006_yaml[] = {
#embed "../../data/samples/oxfordshire-2006.yaml"
};
static const unsigned char samples_salford_2001_yaml[] = {
#embed "../../data/samples/salford-2001.yaml"
};
static const unsigned char samples_salford_assumed_yaml[] = {
#embed "../../data/samples/salford-assumed.yaml"
};
static const unsigned char samples_salford_referral_yaml[] = {
#embed "../../data/samples/salford-referral.yaml"
};
static const unsigned char samples_salford_year_yaml[] = {
#embed "../../data/samples/salford-year.yaml"
};

#define FILE_OF(name, bytes) {name, bytes, sizeof bytes}

static const quorate_file files[] = {
    FILE_OF("bank-holidays.json", bank_holidays_json),
    FILE_OF("agendas/partnership-board.yaml", agendas_partnership_board_yaml),
    FILE_OF("agendas/leicestershire-scrutiny-2017.yaml", agendas_leicestershire_scrutiny_2017_yaml),
    FILE_OF("constitutions/leicester-group-2004.yaml", constitutions_leicester_group_2004_yaml),
    FILE_OF("constitutions/leicester-peg-2004.yaml", constitutions_leicester_peg_2004_yaml),
    FILE_OF("constitutions/leicester-workstream-2004.yaml", constitutions_leicester_workstream_2004_yaml),
    FILE_OF("constitutions/leicestershire-2020.yaml", constitutions_leicestershire_2020_yaml),
    FILE_OF("constitutions/leicestershire-scrutiny-2017.yaml", constitutions_leicestershire_scrutiny_2017_yaml),
    FILE_OF("constitutions/oxfordshire-jmg-2006.yaml", constitutions_oxfordshire_jmg_2006_yaml),
    FILE_OF("constitutions/oxfordshire-ldpb-2006.yaml", constitutions_oxfordshire_ldpb_2006_yaml),
    FILE_OF("constitutions/salford-2001.yaml", constitutions_salford_2001_yaml),
    FILE_OF("constitutions/salford-assumed.yaml", constitutions_salford_assumed_yaml),
    FILE_OF("constitutions/salford-working-group.yaml", constitutions_salford_working_group_yaml),
    FILE_OF("minutes/leicestershire-2017-03-07.txt", minutes_leicestershire_2017_03_07_txt),
    FILE_OF("models/health-and-wellbeing-board.yaml", models_health_and_wellbeing_board_yaml),
    FILE_OF("models/integrated-care-board-committee.yaml", models_integrated_care_board_committee_yaml),
    FILE_OF("models/joint-commissioning-board.yaml", models_joint_commissioning_board_yaml),
    FILE_OF("models/joint-committee.yaml", models_joint_committee_yaml),
    FILE_OF("models/parish-council.yaml", models_parish_council_yaml),
    FILE_OF("models/working-group.yaml", models_working_group_yaml),
    FILE_OF("samples/leicester-2004.yaml", samples_leicester_2004_yaml),
    FILE_OF("samples/leicestershire-2017.yaml", samples_leicestershire_2017_yaml),
    FILE_OF("samples/leicestershire-2020.yaml", samples_leicestershire_2020_yaml),
    FILE_OF("samples/oxfordshire-2006.yaml", samples_oxfordshire_2006_yaml),
    FILE_OF("samples/salford-2001.yaml", samples_salford_2001_yaml),
    FILE_OF("samples/salford-assumed.yaml", samples_salford_assumed_yaml),
    FILE_OF("samples/salford-referral.yaml", samples_salford_referral_yaml),
    FILE_OF("samples/salford-year.yaml", samples_salford_year_yaml),
};

size_t quorate_file_count(void) { return sizeof files / sizeof files[0]; }

quorate_file quorate_file_at(size_t place) {
  static const quorate_file none = {"", NULL, 0};
  return place < quorate_file_count() ? files[place] : none;
}
